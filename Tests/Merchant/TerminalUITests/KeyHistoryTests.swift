import Testing

@testable import TerminalUI

struct KeyHistoryTests {
    @Test func whatWasTypedBeforeAScanComesBack() {
        var history = KeyHistory<String>()
        var field = TextField("12.5")
        for character in "0134" {
            history.record(field.text)
            field.handle(.character(character))
        }
        #expect(history.takeBack(3) == "12.50")
        #expect(history.takeBack(1) == "12.5")
        #expect(history.takeBack(1) == nil)
    }

    @Test func itRemembersTheLastKeysOnly() {
        var history = KeyHistory<Int>()
        for number in 0..<100 { history.record(number) }
        #expect(history.takeBack(0) == nil && history.takeBack(-1) == nil)
        #expect(history.takeBack(1000) == 100 - KeyHistory<Int>.depth)
        #expect(history.takeBack(1) == nil)
    }
}
