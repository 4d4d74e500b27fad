package opcit.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Que dit la résolution sur les envois de fonds ?              | FRENCH
            Les migrants ont-ils le droit de quitter leur pays ?         | FRENCH
            Qui doit faire rapport et quand ?                            | FRENCH
            ¿Qué dice la resolución sobre las remesas?                   | SPANISH
            ¿Pueden detener a los niños migrantes en la frontera?        | SPANISH
            derechos de los trabajadores migratorios                     | SPANISH
            ماذا يقول القرار عن التحويلات المالية للمهاجرين؟             | ARABIC
            决议关于移民汇款说了什么？                                     | CHINESE
            Что говорится в резолюции о денежных переводах мигрантов?    | RUSSIAN
            Что сказано в статье 16 ICRMW?                               | RUSSIAN
            """)
    void isToldByScriptOrBySmallWords(String question, Language language) {
        assertThat(Language.of(question)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does the resolution say about remittances?",
                "OP 8",
                "remittances",
                "art. 16 (4) ICRMW",
                "can border guards just lock migrants up",
                "non-refoulement",
                "Does the principle of 非歧视 apply to migrants?",
                "per se, de facto and de jure statelessness",
                "la migra took my brother, what now",
                "détente"
            })
    void isEnglishInDoubt(String question) {
        assertThat(Language.of(question)).isEqualTo(Language.ENGLISH);
    }
}
