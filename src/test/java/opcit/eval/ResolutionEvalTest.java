package opcit.eval;

import opcit.OpcitTest;

/** The questions on resolution 61/165, asked where no other text is. */
@OpcitTest
class ResolutionEvalTest extends EvalTest {

    ResolutionEvalTest() {
        super(EvalQuestion.OF_RESOLUTION, new Floors(100, 0.82, 0.90, 0.85, 0.90));
    }
}
