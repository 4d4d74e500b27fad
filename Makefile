# What measures Opcit; `mvn verify` builds and tests it.
MEASURE = mvn -q test-compile exec:exec@measure -DskipTests -Dfrontend.skip -Dquick-start.skip

DIR = ../shared/bench/obliqa
SPLIT = dev

# How well passages are found, beside what one would use instead: make bench DIR=… SPLIT=dev
bench:
	@$(MEASURE) -Dmeasure="opcit.search.bench.Bench $(DIR) $(SPLIT) $(ROWS)"

.PHONY: bench
