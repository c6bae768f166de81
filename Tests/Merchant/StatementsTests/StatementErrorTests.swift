import Statements
import Testing

@Suite struct StatementErrorTests {
    @Test func aSentenceNamesFileLineFieldReasonAndMend() {
        let error = StatementError(
            .unparsedRow,
            file: "bill.csv",
            line: 7,
            field: "总金额",
            reason: "\"1,2\" is no amount",
            mend: "Fetch the file again."
        )
        #expect(error.sentence == "bill.csv, line 7, 总金额: \"1,2\" is no amount. Fetch the file again.")
    }
}
