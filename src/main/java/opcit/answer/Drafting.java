package opcit.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import opcit.answer.Progress.Stage;
import opcit.draft.Claim;
import opcit.draft.Drafter;
import opcit.draft.ModelDraft;
import opcit.draft.ModelDrafter;
import opcit.evidence.Evidence;
import opcit.question.Understanding;
import opcit.verification.Verdict;
import opcit.verification.Verifier;

/** Has an answer drafted and verified: by the language model when there is one, and without it when that comes to nothing. */
final class Drafting {

    private static final String NOTHING_STANDS =
            "No sentence that could be drafted stands on the words of the texts, so none is shown.";
    private static final String NOTHING_OF_THE_MODEL_STANDS =
            "Nothing that the language model wrote stands on the words of the texts, so this answer is composed without"
                    + " it.";
    private static final String THE_MODEL_IS_SILENT =
            "The language model found no answer in these provisions, so this one is composed without it.";

    private final Optional<ModelDrafter> model;
    private final Drafter composer;
    private final Verifier verifier;

    /** @param composer drafts without a model */
    Drafting(Optional<ModelDrafter> model, Drafter composer, Verifier verifier) {
        this.model = model;
        this.composer = composer;
        this.verifier = verifier;
    }

    Answer draft(Understanding.Clear question, Evidence evidence, Consumer<Progress> progress) {
        progress.accept(new Progress.Begun(Stage.DRAFTING));
        return model.map(drafter -> written(drafter, question, evidence, progress))
                .orElseGet(() -> composed(question, evidence, List.of(), progress));
    }

    /** Verifies and tells each claim while the model writes the next. */
    private Answer written(
            ModelDrafter drafter, Understanding.Clear question, Evidence evidence, Consumer<Progress> progress) {
        var hearing = new Hearing(evidence, verifier::verifyWritten, progress);
        var draft = drafter.draft(question, evidence, hearing::hear, () -> progress.accept(new Progress.Writing()));
        progress.accept(new Progress.Asked(draft.usage().read(), draft.usage().said()));
        return switch (draft) {
            case ModelDraft.Finished finished -> {
                hearing.strike(finished.groundless());
                yield hearing.upheld.isEmpty()
                        ? composed(question, evidence, List.of(hearing.nothingStands()), progress)
                        : grounded(hearing.upheld, evidence, List.of(), drafter.name());
            }
            case ModelDraft.Unfinished unfinished -> {
                hearing.withdraw(unfinished.reason());
                yield composed(question, evidence, List.of(unfinished.notice()), progress);
            }
        };
    }

    private Answer composed(
            Understanding.Clear question, Evidence evidence, List<String> notices, Consumer<Progress> progress) {
        var hearing = new Hearing(evidence, verifier::verify, progress);
        var draft = composer.draft(question, evidence);
        hearing.begin();
        draft.claims().forEach(hearing::hear);
        return hearing.upheld.isEmpty()
                ? new Answer.NotFound(List.of(NOTHING_STANDS), evidence.exhibits())
                : grounded(hearing.upheld, evidence, notices, composer.name());
    }

    private static Answer grounded(
            List<Verdict.Upheld> claims, Evidence evidence, List<String> notices, String drafter) {
        var all = Stream.concat(notices.stream(), evidence.notices().stream()).toList();
        return new Answer.Grounded(claims, evidence.seeAlso(), all, drafter);
    }

    /** Claims held against the evidence, one after another. */
    private static final class Hearing {

        private final Evidence evidence;
        private final BiFunction<Claim, Evidence, Verdict> verification;
        private final Consumer<Progress> progress;
        private final List<Verdict.Upheld> upheld = new ArrayList<>();
        private boolean begun;
        private boolean struck;

        Hearing(Evidence evidence, BiFunction<Claim, Evidence, Verdict> verification, Consumer<Progress> progress) {
            this.evidence = evidence;
            this.verification = verification;
            this.progress = progress;
        }

        void begin() {
            if (!begun) {
                begun = true;
                progress.accept(new Progress.Begun(Stage.VERIFYING));
            }
        }

        void hear(Claim claim) {
            begin();
            switch (verification.apply(claim, evidence)) {
                case Verdict.Upheld verdict -> {
                    upheld.add(verdict);
                    progress.accept(new Progress.Verified(verdict));
                }
                case Verdict.Struck verdict -> strike(verdict.reason());
            }
        }

        void strike(int groundless) {
            for (var i = 0; i < groundless; i++) {
                strike("it rests on nothing");
            }
        }

        private void strike(String reason) {
            struck = true;
            progress.accept(new Progress.Struck(reason));
        }

        void withdraw(String reason) {
            progress.accept(new Progress.Withdrawn(reason));
        }

        String nothingStands() {
            return struck ? NOTHING_OF_THE_MODEL_STANDS : THE_MODEL_IS_SILENT;
        }
    }
}
