import Ledger
import Money
import TerminalUI
import Testing

@testable import Console

/// Keys that come through an input method for Chinese.
struct InputMethodTests {
    @Test(arguments: [(Language.english, "Switch your keyboard"), (.simplifiedChinese, "请切换到英文输入法")])
    func `a character where a key is expected says what is to be done`(language: Language, hint: String) {
        for screen in Screen.allCases where screen != .find {
            var console = ConsoleDriver(language: language)
            console.press(.function(screen.functionKey), .character("收"))
            #expect(console.text.contains(hint), "on \(screen)")
            console.press(.up, .escape)
            #expect(!console.text.contains(hint), "on \(screen)")
        }
    }

    @Test func `what is made wide does what it was meant to, and is told`() {
        var console = ConsoleDriver()
        console.type("ｔ")
        #expect(console.model.till.phase == .sign)
        console.press(.escape, .character("？"))
        #expect(console.model.showsHelp && console.model.toast == nil)
        console.press(.escape)
        console.type("１２")
        #expect(console.model.till.entry.money == Sample.money(12) && !console.text.contains("Switch your keyboard"))
    }

    @Test func `words are words, and no digits`() {
        var console = ConsoleDriver()
        console.press(.function(4))
        console.type("收款")
        #expect(console.model.find.text == "收款" && !console.text.contains("Switch your keyboard"))
        console.press(.escape, .function(6))
        console.tell(.shift(.loaded(ShiftScreenTests.report)))
        console.type("z1九")
        #expect(console.text.contains("Switch your keyboard"))
    }
}
