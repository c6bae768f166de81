import Testing

@testable import TerminalUI

struct KeyTests {
    @Test(arguments: [
        (Key.character("ｑ"), Key.character("q")), (.character("１"), .character("1")),
        (.character("！"), .character("!")),
        (.character("～"), .character("~")), (.character("\u{3000}"), .character(" ")),
        (.character("。"), .character(".")),
        (.character("，"), .character(",")), (.character("："), .character(":")), (.character("你"), .character("你")),
        (.character("q"), .character("q")), (.enter, .enter), (.function(2), .function(2)),
    ])
    func foldsWhatAnInputMethodMadeOfACommand(key: Key, folded: Key) {
        #expect(key.folded == folded)
        #expect(folded.folded == folded)
    }

    @Test func noticesAnInputMethod() {
        #expect(Key.character("你").isFromInputMethod && Key.character("ｑ").isFromInputMethod)
        #expect(!Key.character("q").isFromInputMethod && !Key.enter.isFromInputMethod)
    }

    @Test(arguments: [
        (Key.enter, "Enter"), (.function(12), "F12"), (.control("s"), "^S"), (.character(" "), "Space"),
        (.character("?"), "?"), (.suspend, "^Z"), (.pageDown, "PgDn"),
    ])
    func hasALabel(key: Key, label: String) {
        #expect(key.label == label)
    }
}
