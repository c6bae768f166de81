import ClearingClient
import TerminalUI
import Testing
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

struct UnknownScreenTests {
    static func console(size: Size = .standard, language: Language = .english) -> ConsoleDriver {
        var console = ConsoleDriver(size: size, language: language)
        console.press(.function(5))
        console.tell(.unknown(.loaded([Sample.attempt(1, .unknown), Sample.attempt(2, .presented)])))
        _ = console.takeEffects()
        return console
    }

    @Test func `opening the screen reads what waits`() {
        var console = ConsoleDriver()
        console.press(.function(5))
        #expect(console.takeEffects() == [.unknown(.load)])
        console.tell(.unknown(.loaded([])))
        #expect(console.text.contains("Nothing waits"))
    }

    @Test func `one key asks now, once`() {
        var console = Self.console()
        console.press(.down, .character("a"), .character("a"))
        #expect(console.takeEffects() == [.unknown(.ask(Sample.reference(2)))])
        #expect(console.text.contains("asking …"))
        console.tell(.unknown(.asked(Sample.reference(2))))
        #expect(console.takeEffects() == [.unknown(.load), .loadStanding])
        console.press(.character("A"))
        #expect(console.takeEffects().count == 2)
    }

    @Test func `age and next step are shown, and what an absent network changes`() {
        var console = Self.console()
        console.tell(.tick(Sample.now.adding(seconds: 30)))
        #expect(console.text.contains("30 s") && console.text.contains("open for 1:00"))
        #expect(console.text.contains("ask, take back"))
        console.tell(.news(.link(.offline("gone"))))
        #expect(console.text.contains("once online"))
    }

    @Test func `what resolves by itself leaves the list`() {
        var console = Self.console()
        console.tell(.news(.attempt(.paid(2))))
        #expect(console.takeEffects().contains(.unknown(.load)))
        console.tell(.unknown(.loaded([Sample.attempt(1, .unknown)])))
        #expect(!console.text.contains("T0001-000002"))
    }

    @Test func `a failure is said, and the attempt can be asked about again`() {
        var console = Self.console()
        console.press(.enter)
        _ = console.takeEffects()
        console.tell(.failed(.clearing(.unreachable("no connection")), nil))
        console.tell(.unknown(.asked(Sample.reference(1))))
        console.press(.enter)
        #expect(console.takeEffects().contains(.unknown(.ask(Sample.reference(1)))))
    }
}
