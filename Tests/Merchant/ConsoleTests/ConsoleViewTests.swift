import ClearingProtocol
import Money
import QRSymbols
import TerminalUI
import Testing
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

struct ConsoleViewTests {
    @Test func aScreenThatIsTooSmallSaysSoInBothLanguages() {
        let text = ConsoleDriver(size: Size(columns: 60, rows: 20)).text
        #expect(text.contains("Window too small: 60x20, need 80x24."))
        #expect(text.contains("窗口太小：60x20，需要 80x24。"))
    }

    @Test func everyScreenDrawsAtEverySize() {
        let sizes = [(0, 0), (1, 1), (2, 50), (79, 24), (80, 23), (80, 24), (81, 25), (200, 24), (80, 60), (300, 100)]
        for (columns, rows) in sizes {
            var console = ConsoleDriver.showingCode(size: Size(columns: columns, rows: rows))
            for screen in Screen.allCases {
                console.model.screen = screen
                #expect(console.canvas.size == Size(columns: columns, rows: rows))
            }
        }
    }

    @Test(arguments: [Theme.dark, .light, .monochrome]) func theCodeIsDarkOnLightWithItsWholeQuietZone(_ theme: Theme)
        throws
    {
        let canvas = ConsoleDriver.showingCode(theme: theme).canvas
        let placement = try QRPlacement(text: Sample.code, columns: 80, rows: 22, textColumns: 34)
        guard case .beside(let symbol) = placement else {
            Issue.record("The code does not fit beside its panel.")
            return
        }
        #expect(symbol.quietZone == 4)
        let left = (80 - symbol.columns - 34) / 2
        let top = 1 + (22 - symbol.rows) / 2
        for row in 0..<symbol.rows {
            for column in 0..<symbol.columns {
                let (upper, lower) = symbol.cell(column: column, row: row)
                let cell = try #require(canvas[left + column, top + row])
                #expect(cell.style == theme.style(lower ? .qrDark : .qrLight))
                #expect(cell.text == (upper == lower ? " " : "▀"))
            }
        }
    }

    @Test func aCodeThatFitsNowhereIsNotClippedButSaid() {
        var console = ConsoleDriver()
        console.type("1")
        console.press(.enter)
        console.tell(.began(Sample.attempt(1, .created)))
        var long = Sample.attempt(1, .presented)
        long = Attempt(
            reference: long.reference,
            state: .presented,
            amount: long.amount,
            note: nil,
            idempotencyKey: "",
            mode: .merchantPresented,
            payerCodeTail: nil,
            isWithdrawn: false,
            code: "https://" + String(repeating: "a", count: 400) + ".example/o/7K2M9QX4T1AB3CDE",
            reason: nil,
            shift: 1,
            createdAt: long.createdAt,
            expiresAt: long.expiresAt,
            changedAt: long.changedAt
        )
        console.tell(.answered(long, nil))
        #expect(console.text.contains("The code does not fit"))
        #expect(!console.text.contains("▀"))
    }

    @Test func theStatusLineShowsWhatIsNotSettled() {
        var console = ConsoleDriver(size: Size(columns: 120, rows: 30))
        console.tell(.standing(Standing(shift: Sample.shift, unknown: 2, unsent: 1)))
        console.tell(.news(.link(.offline("the connection ended"))))
        let line = console.canvas.rows[0]
        #expect(line.contains("Lotus Garden Noodles · T0001 · Shift 1 · 2025-12-31 · ming"))
        #expect(line.contains("2 UNKNOWN · 1 unsent · OFFLINE"))
    }

    @Test func aLongNameGivesWayToWhatIsWrong() {
        var console = ConsoleDriver()
        console.model.profile = MerchantProfile(
            merchant: "M0001",
            name: String(repeating: "Long ", count: 12),
            city: "Shanghai",
            categoryCode: "5812",
            currency: .cny,
            zone: "Asia/Shanghai",
            cutoff: .midnight,
            limit: 500_000,
            fees: FeeSchedule(rate: Rate(partsPerMillion: 0))
        )
        console.tell(.standing(Standing(shift: Sample.shift, unknown: 12, unsent: 3)))
        console.tell(.news(.link(.offline("the connection ended"))))
        #expect(console.canvas.rows[0].hasSuffix("12 UNKNOWN · 3 unsent · OFFLINE"))
    }

    @Test func noKeyHasTwoMeaningsOnAScreen() {
        var console = ConsoleDriver()
        for screen in Screen.allCases {
            console.model.screen = screen
            #expect(ConsoleKeys.table(for: console.model, console.phrases).conflicts.isEmpty, "on \(screen)")
        }
    }

    @Test(arguments: [
        Key.escape, .character("?"), .character("？"), .function(1), .enter, .character("q"), .control("c"),
    ])
    func theKeysAreExplainedUntilTheyAreClosed(_ key: Key) {
        var console = ConsoleDriver()
        console.press(.character("?"))
        #expect(console.text.contains("Open an order of this amount and show its code"))
        console.press(.character("5"), .function(3))
        #expect(console.model.showsHelp && console.model.till.entry.isEmpty)
        console.press(key)
        #expect(!console.model.showsHelp && !console.model.isLeaving)
        console.press(.character("q"))
        #expect(console.model.isLeaving)
    }
}
