import Money
import TerminalUI
import Testing

@testable import Console

/// Every field for an amount takes keys in the same way.
struct AmountTypingTests {
    /// A field for an amount.
    enum Field: CaseIterable {
        case tip, float, count, refund

        /// A console where the field is open, which holds at most 1000.00.
        var console: ConsoleDriver {
            switch self {
            case .tip:
                var console = ConsoleDriver()
                console.type("500g")
                return console
            case .float:
                var console = ConsoleDriver(shift: nil)
                console.press(.function(6))
                console.tell(.shift(.loaded(nil)))
                console.type("o")
                return console
            case .count:
                var console = ConsoleDriver()
                console.press(.function(6))
                console.tell(.shift(.loaded(ShiftScreenTests.report)))
                console.type("z")
                return console
            case .refund:
                var console = OpenedPaymentTests.console()
                console.type("r")
                return console
            }
        }

        func money(in model: ConsoleModel) -> Int64? {
            switch self {
            case .tip: if case .tip(let entry)? = model.till.field { entry.money.minorUnits } else { nil }
            case .float, .count:
                switch model.shiftScreen.field {
                case .float(let form), .counted(let form): form.entry.money.minorUnits
                case .confirmation, .movement, .reason, nil: nil
                }
            case .refund: model.openedPayment?.refund?.entry.money.minorUnits
            }
        }
    }

    /// What is typed, and the minor units that it makes. `<` is Backspace, `d` Delete.
    static let typings: [(String, Int64)] = [
        ("125", 125), ("1.2", 120), ("1,2", 120), ("1，2", 120), ("1。2", 120), ("1、2", 120), ("１．２５", 125), ("100", 100),
        ("1.00", 100), ("1..5", 150), ("1,.5", 150), ("1.234", 123), ("12<", 1), ("12\u{7F}", 1), ("1.<5", 15),
        ("<5", 5), ("1q2?t3", 123), ("1中2", 12), ("1٣2", 12), ("1 2", 12), ("", 0), (".5", 50),
    ]

    @Test(arguments: typings, Field.allCases)
    func `an amount is typed alike in every field`(typing: (String, Int64), field: Field) {
        var console = field.console
        let screen = console.model.screen
        for character in typing.0 {
            switch character {
            case "<": console.press(.backspace)
            case "\u{7F}": console.press(.delete)
            default: console.press(.character(character))
            }
        }
        #expect(field.money(in: console.model) == typing.1)
        #expect(console.model.screen == screen)
        #expect(!console.model.showsHelp && !console.model.isLeaving)
        #expect(!console.takeEffects().contains { !$0.isReading })
    }

    @Test func `a key of the field is not taken for a letter`() {
        var entry = AmountEntry(currency: .cny, limit: Sample.money(500))
        #expect(entry.type(.character("a")) == .ignored)
        #expect(entry.type(.character("a"), besides: ["a"]) == nil)
        #expect(entry.type(.character("％"), besides: ["%"]) == nil)
        #expect(entry.type(.enter) == nil)
        #expect(entry.type(.left) == nil)
        #expect(entry.type(.character("6")) == .taken)
        #expect(entry.type(.character("0")) == .taken)
        #expect(entry.type(.character("0")) == .refused)
        #expect(entry.money.minorUnits == 60)
    }

    @Test func `the amount of a sale takes a comma and full-width keys too`() {
        for (text, units) in [("1,2", 120), ("1，2", 120), ("1。2", 120), ("１．２５", 125)] as [(String, Int64)] {
            var console = ConsoleDriver()
            console.type(text)
            #expect(console.model.till.entry.money.minorUnits == units)
        }
    }
}
