package id.sakip.local.launch;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceProcessTest {

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"checks":[{"name":"instance","data":{"instance":"mine"}}]}                 | true  | its own answer
            {"checks":[{"name":"db"},{"name":"instance","data":{"instance":"mine"}}]}   | true  | among other checks
            {"checks":[{"name":"instance","data":{"instance":"older"}}]}                | false | an older process
            {"checks":[{"name":"instance"}]}                                            | false | no data
            {"status":"UP"}                                                             | false | no checks
            []                                                                          | false | another program
            """)
    void acceptsOnlyTheHealthOfTheProcessItStarted(String health, boolean own, String situation) throws Exception {
        assertThat(ServiceProcess.isOfInstance(new ObjectMapper().readTree(health), "mine"))
                .as(situation)
                .isEqualTo(own);
    }
}
