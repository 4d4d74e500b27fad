package opcit.slack;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the environment holds Slack's secrets. */
final class SlackIsSet implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return SlackSecrets.read((ConfigurableEnvironment) context.getEnvironment())
                .areSet();
    }
}
