package opcit.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Reads a question's words as the texts' words are read, and adds the synonyms of {@code index/synonyms.txt}. */
final class QuestionAnalyzer extends Analyzer {

    // Words that a question is asked with, not about.
    private static final List<String> ASKING = List.of("""
            what which who whom whose when where why how does do did can could may might must should shall would
            will has have had am was were been being i me my you your we our us he she his her its them about say
            says said tell give show explain please any anything something from just there than also some so get got
            up out really want need like thing much many very too don't doesn't resolution text texts according
            mention mentions mentioned talk talks people someone actually exactly paragraph paragraphs un assembly
            general what's who's i'm i've it's can't cannot under over let lets ok quote question ga list everything
            every all bit part place refer reference speak cover contain include deal anywhere somewhere comes come
            put make answer word words
            """.strip().split("\\s+"));

    private static final CharArraySet STOP_STEMS = stems(ASKING);

    static {
        STOP_STEMS.addAll(stems(EnglishAnalyzer.getDefaultStopSet()));
    }

    private final SynonymMap synonyms;

    QuestionAnalyzer(Path synonyms) {
        this.synonyms = read(synonyms);
    }

    private static SynonymMap read(Path file) {
        var parser = new SolrSynonymParser(true, true, new StemAnalyzer());
        try (Reader reader = Files.newBufferedReader(file)) {
            parser.parse(reader);
            return parser.build();
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(
                    "The synonyms '" + file.toAbsolutePath() + "' cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        var words = stems(tokenizer);
        // Stop words go last: "lock up" is looked up with its "up".
        var expanded = synonyms.fst == null ? words : new SynonymGraphFilter(words, synonyms, true);
        return new TokenStreamComponents(tokenizer, new StopFilter(expanded, STOP_STEMS));
    }

    private static TokenStream stems(TokenStream tokens) {
        return new PorterStemFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokens)));
    }

    private static CharArraySet stems(Iterable<?> words) {
        var stems = new CharArraySet(64, false);
        try (var analyzer = new StemAnalyzer()) {
            for (var word : words) {
                try (var tokens = analyzer.tokenStream(
                        "", word instanceof char[] letters ? new String(letters) : word.toString())) {
                    var term = tokens.addAttribute(CharTermAttribute.class);
                    tokens.reset();
                    while (tokens.incrementToken()) {
                        stems.add(term.toString());
                    }
                    tokens.end();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a word in memory cannot be read", e);
        }
        return stems;
    }

    /** The stems of words, as they are when synonyms are looked up. */
    private static final class StemAnalyzer extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, stems(tokenizer));
        }
    }
}
