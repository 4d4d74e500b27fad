package opcit.llm;

/**
 * What a model is asked.
 *
 * @param system what it is to do; never holds words of a person or of a text
 * @param user what it is to do that with
 * @param schema the JSON schema of what it is to say
 * @param mostTokens how many tokens it may say at most, 1 or more
 */
public record Prompt(String system, String user, String schema, int mostTokens) {}
