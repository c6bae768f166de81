import ClearingClient
import ClearingProtocol
import TerminalUI
import Testing

@testable import Console
@testable import Ledger
@testable import Till

/// Every step of the guided start in both languages, and what it looks like when something is wrong.
@Suite struct StartSnapshotTests {
    @Test(arguments: Language.allCases) func everyStep(_ language: Language) throws {
        for (name, start) in Self.screens(language) {
            try Snapshot.expect(start.canvas, "start-\(name)-\(language.rawValue)-80x24")
        }
    }

    @Test func `a window that is too small says so`() {
        let start = StartDriver(size: Size(columns: 60, rows: 20))
        #expect(start.text.contains("Window too small: 60x20, need 80x24."))
        #expect(start.view.cursor(start.model) == nil)
    }

    @Test(arguments: Language.allCases) func `nothing is cut off`(language: Language) {
        for (name, start) in Self.screens(language) { #expect(!start.text.contains("…\n"), "\(name): \(start.text)") }
    }

    private static func screens(_ language: Language) -> [(String, StartDriver)] {
        var asked = StartDriver.at(.language)
        if language == .simplifiedChinese { asked.press(.right) }
        let merchant = StartDriver.at(.merchant, language: language)
        var refused = merchant
        refused.fill("Lotus Garden Noodles", "荷园面馆", "", "58", "ABC", "")
        refused.press(.enter)
        let pairing = StartDriver.at(.pairing, language: language)
        var unreachable = pairing
        unreachable.fill("https://clearing.example", "1234-5678")
        unreachable.tell(.failed(.clearing(.unreachable("connection refused"))))
        var wrongAddress = pairing
        wrongAddress.fill("clearing.example", "1234-5678")
        wrongAddress.tell(
            .failed(TillError(ClearingError.address(#""clearing.example" is no address; write https://HOST."#)))
        )
        let person = StartDriver.at(.person, language: language)
        var differing = person
        differing.fill("Wang", "", "2580", "2581")
        let payment = StartDriver.at(.payment, language: language)
        var founded = payment
        founded.press(.escape, .escape, .escape)
        var paired = payment
        paired.press(.escape, .escape)
        return [
            ("language", asked), ("merchant", merchant), ("merchant-refused", refused), ("merchant-done", founded),
            ("pairing", pairing), ("pairing-unreachable", unreachable), ("pairing-address", wrongAddress),
            ("pairing-done", paired), ("person", person), ("person-refused", differing), ("payment", payment),
        ]
    }
}
