package opcit.question;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people say to each other before, after and about questions. */
enum SmallTalk {
    GREETING(
            "(?:(?:hi|hello|hey|greetings|good\\s+(?:morning|afternoon|evening|day)|bonjour|bonsoir|salut|hola"
                    + "|buen(?:os|as)\\s+(?:d[ií]as|tardes|noches)|السلام\\s+عليكم|مرحبا|أهلا|你好|您好|здравствуйте"
                    + "|привет|добрый\\s+день)[,\\s]*(?:there|all|everyone|opcit|how\\s+are\\s+you)?)",
            "Good day. Ask about a subject (\"remittances\", \"detention at the border\") or name a paragraph (\"operative"
                    + " paragraph 8\", \"article 16 of the ICRMW\"), and Opcit quotes what the texts say."),
    THANKS(
            "(?:ok(?:ay)?[,\\s]+)?(?:(?:many\\s+)?thanks|thank\\s+you|thx|cheers|merci|gracias|شكرا|谢谢|спасибо)"
                    + "(?:\\s+(?:a\\s+lot|so\\s+much|very\\s+much|again|beaucoup|muchas|for\\s+(?:that|this|your\\s+help)|opcit))*"
                    + "|(?:great|perfect|very\\s+helpful|that(?:'s|\\s+is)\\s+(?:great|helpful|all))",
            "You are welcome. Ask on whenever you like."),
    FAREWELL(
            "(?:good\\s*bye|bye(?:\\s+bye)?|see\\s+you(?:\\s+later)?|au\\s+revoir|adi[oó]s|再见|до\\s+свидания)",
            "Goodbye. The quotations of this conversation can be read again at its address."),
    ABILITIES(
            "(?:(?:so\\s+)?(?:what|who)\\s+(?:can|do|are)\\s+you(?:\\s+(?:do|know|help\\s+(?:me\\s+)?with))?(?:\\s+(?:do|for\\s+me))?"
                    + "|what\\s+is\\s+(?:this|opcit)|what\\s+can\\s+(?:i|we)\\s+ask(?:\\s+you)?|how\\s+do(?:es)?\\s+(?:this|it|you|opcit)\\s+work"
                    + "|(?:can\\s+you\\s+)?help(?:\\s+me)?|are\\s+you\\s+(?:an?\\s+)?(?:ai|human|robot|bot|person|machine))",
            "Opcit answers questions about United Nations texts with the texts' own words, each quotation cited to its"
                    + " paragraph, and says so when they do not answer. Ask in your own words (\"Can border guards lock"
                    + " migrants up?\"), name a provision (\"PP6\", \"article 16 (4) of the ICRMW\"), or go on from an"
                    + " answer (\"and for children?\"). It gives no advice and knows nothing beyond its texts.");

    private final Pattern said;
    private final String reply;

    SmallTalk(String said, String reply) {
        this.said = Pattern.compile("[\\s¡¿]*(?:" + said + ")[\\s!?.,…！？。]*", CASE_INSENSITIVE | UNICODE_CASE);
        this.reply = reply;
    }

    /** A polite reply, when that is all that is said. */
    static Optional<String> reply(String text) {
        return Stream.of(values())
                .filter(talk -> talk.said.matcher(text).matches())
                .map(talk -> talk.reply)
                .findFirst();
    }
}
