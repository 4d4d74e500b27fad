package opcit.slack;

import com.slack.api.bolt.App;

/** A part of the door that hears what happens in Slack. */
interface Hears {

    /** Has the app tell this part of what it hears. */
    void listen(App app);
}
