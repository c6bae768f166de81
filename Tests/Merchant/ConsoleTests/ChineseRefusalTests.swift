import ClearingClient
import ClearingProtocol
import Money
import TerminalUI
import Testing

@testable import Console
@testable import Ledger
@testable import Till

/// Who reads Chinese is refused in Chinese.
struct ChineseRefusalTests {
    private static let phrases = Phrases(.simplifiedChinese, calendar: Sample.calendar)

    private static let errors: [TillError] = [
        .currency(found: .cny, expected: .cny), .noPayment("P1"), .noRefund("R1"), .nothingToRefund, .refundReason,
        .severalPayments(order: "T0001-000001", payments: ["P1", "P2"]), .unpaired, .noAttempt(Sample.reference(1)),
        .nothingRemains(payment: "P1", waiting: Sample.money(0)), .reversalInPart(payment: "P1"),
        .exceedsRemaining(amount: Sample.money(2), remaining: Sample.money(1), payment: "P1"), .zone("Mars/Base"),
        .distrusted("the signature is another key's"), .clearing(.untrusted("the certificate is self-signed")),
        .clearing(.unintelligible("the answer is not JSON")), .ledger(.readOnly), .ledger(.held(by: "counterfoil")),
        .ledger(.damaged("the entry 4 is no entry")), .ledger(.failed("the table is locked")),
    ]

    private static func isChinese(_ sentence: String) -> Bool {
        let words = sentence.split { !($0.isASCII && $0.isLetter) }.filter { $0.allSatisfy(\.isLowercase) }
        // The names of programs and commands are nobody's language.
        let names: Set<Substring> = ["counterfoil", "pair", "verify", "doctor", "tzdata"]
        return sentence.hasSuffix("。") && words.allSatisfy(names.contains)
    }

    @Test(arguments: errors) func `an error is told in Chinese`(_ error: TillError) {
        let sentence = Self.phrases.sentence(error)
        #expect(Self.isChinese(sentence), "\(sentence)")
    }

    @Test(arguments: ProblemKind.allCases) func `what the network refuses is told in Chinese`(_ kind: ProblemKind) {
        let problem = Problem(kind, "It is not what the network has.")
        let sentence = Self.phrases.sentence(.clearing(.refused(problem)))
        #expect(Self.isChinese(sentence) && sentence.hasPrefix("网络拒绝："), "\(sentence)")
    }

    @Test func `F7 says in Chinese which batch must come first, and F6 why a shift stays open`() {
        var console = ConsoleDriver(language: .simplifiedChinese)
        console.press(.function(7))
        console.tell(.summary(SettlementScreenTests.summary([Sample.batch(.sealed)])))
        let gap = Problem(.batchGap, "The next batch of T0001 is number 3.", next: 3)
        console.tell(.failed(.clearing(.refused(gap)), nil))
        #expect(console.text.contains("网络拒绝：应先上送批次 3。") && !console.text.contains("The next batch"))
        console.press(.function(6))
        console.tell(.shift(.failed(.ledger(.failed("the disk is slow")))))
        #expect(console.text.contains("账本操作失败") && !console.text.contains("the disk is slow"))
    }

    @Test func `a refused batch is told in Chinese`() {
        var console = ConsoleDriver(language: .simplifiedChinese)
        console.press(.function(7))
        console.tell(.settlement(.opened(OpenedBatchTests.refused)))
        #expect(console.text.contains("网络拒收：批次合计与网络不符") && !console.text.contains("Line 1 differs"))
    }
}
