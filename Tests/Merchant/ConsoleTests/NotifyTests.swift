import ClearingClient
import Ledger
import TerminalUI
import Testing
import Till

@testable import Console

/// What the cashier is told about a key that does nothing now, or that something failed.
struct NotifyTests {
    @Test(arguments: Language.allCases) func `a key that cannot be used now says why, on whatever screen`(
        _ language: Language
    ) {
        var console = ConsoleDriver.showingCode(language: language)
        let sentence = console.phrases.leaveFirst
        for screen in Screen.allCases where screen != .till {
            console.model.screen = .till
            console.press(.function(screen.functionKey))
            console.model.notify(sentence)
            #expect(console.text.contains(sentence.prefix(10)), "on \(screen)")
            #expect(console.model.till.notice == nil)
            console.press(.down)
            #expect(!console.text.contains(sentence.prefix(10)), "on \(screen)")
        }
        console.press(.function(2), .character("q"))
        #expect(console.model.till.notice == .warning(sentence) && console.model.toast == nil)
    }

    @Test func `on the screen of what waits, no row is covered by what is told`() {
        var console = UnknownScreenTests.console()
        let rows = console.canvas.rows.prefix(6)
        console.tell(.failed(.clearing(.unreachable("no connection")), nil))
        #expect(console.canvas.rows.prefix(6) == rows)
        #expect(console.text.contains("The network cannot be reached (no connection), and nothing was sent; check"))
    }

    @Test func `what fails elsewhere is said elsewhere`() {
        var console = ConsoleDriver()
        console.press(.function(9))
        console.tell(.failed(.noShift, nil))
        #expect(console.text.contains("No shift is open") && console.model.till.notice == nil)
        console.press(.function(2))
        console.tell(.warned("The printer has no paper."))
        #expect(console.text.contains("The printer has no paper."))
    }

    @Test func `what fails while a customer pays takes no code off the screen`() {
        var console = ConsoleDriver.showingCode()
        console.tell(.failed(.noShift, nil))
        #expect(console.model.till.phase == .showing(Sample.attempt(1, .presented)))
        #expect(console.text.contains("No shift is open"))
    }
}
