import ClearingProtocol
import Money
import PaymentCodes
import QRSymbols
import TerminalUI
import Testing
import Till
import Timekeeping

@testable import Console
@testable import Ledger

/// The two forms of the code of one order.
struct CodeFormTests {
    private static let large = Size(columns: 140, rows: 45)

    private func shown(_ effects: [Effect]) -> [String] {
        effects.compactMap { if case .codeShown(let code) = $0 { code } else { nil } }
    }

    @Test func `x shows the same order as an EMVCo code, and back`() throws {
        var console = ConsoleDriver.showingCode(size: Self.large)
        #expect(shown(console.takeEffects()) == [Sample.code])
        #expect(console.text.contains("x EMVCo code"))
        let before = console.model
        console.press(.character("x"))
        let text = try #require(shown(console.takeEffects()).first)
        let order = try ScannedOrder(reading: text)
        #expect(order.token == "7K2M9QX4T1AB3CDE" && order.amount == Sample.money(1250))
        #expect(console.text.contains("EMVCo code") && console.text.contains("x Short code"))
        console.press(.character("x"))
        #expect(shown(console.takeEffects()) == [Sample.code])
        #expect(console.model == before)
    }

    @Test func `the choice lasts for that order alone`() {
        var console = ConsoleDriver.showingCode(size: Self.large)
        console.press(.character("x"), .function(3), .function(2))
        #expect(console.model.till.form == .merchantPresented)
        console.tell(.answered(Sample.attempt(1, .presented), nil))
        #expect(shown(console.takeEffects()).last?.hasPrefix("000201") == true)
        console.tell(.news(.attempt(.paid(1))))
        console.type("1")
        console.press(.enter)
        console.tell(.answered(Sample.attempt(2, .presented), nil))
        #expect(console.model.till.form == .short)
    }

    @Test func `the key does nothing before the code is on the screen, nor when it is about to go`() {
        var console = ConsoleDriver()
        console.type("1250")
        console.press(.character("x"), .enter, .character("x"))
        #expect(console.model.till.form == .short)
        console = .showingCode()
        console.press(.escape, .character("x"))
        #expect(console.model.till.form == .short)
    }

    @Test(arguments: [(80, 30), (80, 31), (140, 45)]) func `a form is shown whole where it fits`(
        _ columns: Int,
        _ rows: Int
    )
        throws
    {
        var console = ConsoleDriver.showingCode(size: Size(columns: columns, rows: rows))
        console.press(.character("x"))
        let text = try #require(shown(console.takeEffects()).last)
        let placement = try QRPlacement(text: text, columns: columns, rows: rows - 2, textColumns: 34)
        switch placement {
        case .beside: #expect(console.text.contains("Scan to pay") && console.text.contains("▀"))
        case .fullScreen: #expect(!console.text.contains("Scan to pay") && console.text.contains("▀"))
        case .tooSmall(let missing, _):
            #expect(console.text.contains("\(missing) row") && !console.text.contains("▀"))
        }
    }

    @Test func `where it does not fit, only what is missing is said`() {
        var console = ConsoleDriver.showingCode()
        console.press(.character("x"))
        #expect(console.text.contains("The code does not fit: 7 rows are"))
        #expect(!console.text.contains("column") && !console.text.contains("▀"))
        let (english, chinese) = (Phrases(.english), Phrases(.simplifiedChinese))
        #expect(english.codeTooLarge(rows: 1, columns: 0) == "The code does not fit: 1 row is missing.")
        #expect(english.codeTooLarge(rows: 0, columns: 3) == "The code does not fit: 3 columns are missing.")
        #expect(english.codeTooLarge(rows: 1, columns: 1) == "The code does not fit: 1 row and 1 column are missing.")
        #expect(chinese.codeTooLarge(rows: 7, columns: 0) == "二维码放不下：还差 7 行。")
        #expect(chinese.codeTooLarge(rows: 7, columns: 2) == "二维码放不下：还差 7 行 2 列。")
    }

    @Test func `an order that has no such code says why, and keeps its short one`() {
        var console = ConsoleDriver.showingCode()
        let profile = Sample.profile
        console.model.profile = MerchantProfile(
            merchant: profile.merchant,
            name: "\u{1F35C}",
            city: profile.city,
            categoryCode: profile.categoryCode,
            currency: profile.currency,
            zone: profile.zone,
            cutoff: profile.cutoff,
            limit: profile.limit,
            fees: profile.fees
        )
        _ = console.takeEffects()
        console.press(.character("x"))
        #expect(shown(console.takeEffects()) == [])
        #expect(console.text.contains("This order has no EMVCo code."))
        console.press(.character("x"))
        #expect(shown(console.takeEffects()) == [Sample.code])
    }
}
