import TerminalUI
import Testing

@testable import Console

/// The explained keys: reading on, narrowing them.
struct HelpTests {
    private static func page(of console: ConsoleDriver) -> HelpPage? {
        if case .help(let page)? = console.model.overlay { page } else { nil }
    }

    private static func opened(_ screen: Screen = .till, language: Language = .english) -> ConsoleDriver {
        var console = ConsoleDriver(language: language)
        console.press(.function(screen.functionKey), .function(1))
        return console
    }

    @Test(arguments: Language.allCases) func `every key of every screen is there, in groups`(_ language: Language) {
        for screen in Screen.allCases {
            var console = Self.opened(screen, language: language)
            var seen = ""
            for _ in 0..<60 {
                seen += console.text
                console.press(.down)
            }
            let phrases = console.phrases
            for binding in ConsoleKeys.context(of: console.model, phrases).bindings {
                let words = (binding.help.isEmpty ? binding.label : binding.help).prefix(20)
                #expect(seen.contains(words), "\(words) on \(screen)")
            }
            for title in [phrases.name(of: screen), phrases.everywhere, phrases.screens] {
                #expect(seen.contains(title), "\(title) on \(screen)")
            }
        }
    }

    @Test func `keys are called as people call them, and found by that and by what is printed on them`() {
        var console = ConsoleDriver(language: .simplifiedChinese)
        #expect(console.canvas.rows[22].contains("回车 出码") && !console.text.contains("Enter"))
        console.press(.function(1))
        #expect(console.text.contains("回车") && !console.text.contains("Enter"))
        for name in ["回车", "enter"] {
            console.press(.character("/"))
            console.type(name)
            #expect(console.text.contains("按此金额开单并出码"), "\(name)")
            console.press(.escape)
        }
        let phrases = Phrases(.simplifiedChinese)
        let keys: [Key] = [.character(" "), .backspace, .up, .down, .left, .right, .escape, .function(2), .tab]
        #expect(phrases.names(of: keys) == "空格 退格 ↑ ↓ ← → Esc F2 Tab")
        #expect(Phrases(.english).names(of: [.enter, .up]) == "Enter Up")
    }

    @Test(arguments: [
        ([Key.down], 1), ([.character("j"), .character("j"), .up], 1), ([.end], .max),
        ([.character("G"), .down], .max),
        ([.pageDown, .pageUp], 0), ([.end, .home], 0), ([.up], 0),
    ])
    func `arrows and page keys read on, and no further than there is something`(keys: [Key], first: Int) {
        var console = Self.opened()
        let count = HelpText(of: console.model, console.phrases).lines(columns: 72).count
        for key in keys { console.press(key) }
        // 17 of the lines are in sight at 80x24.
        #expect(Self.page(of: console)?.first == min(first, count - 17))
        if first == .max { #expect(console.text.contains("/ \(count)") && console.text.contains("Admin")) }
    }

    @Test(
        arguments: [
            (Language.english, "emvco", []), (.english, "TIP", ["g"]), (.english, "小费", ["g"]),
            (.english, "ｔｉｐ", ["g"]),
            (.english, "g", ["g"]), (.english, "f9", ["F9"]), (.english, "week month", ["F9"]),
            (.simplifiedChinese, "小费", ["g"]), (.simplifiedChinese, "tip", ["g"]),
        ] as [(Language, String, [String])]
    )
    func `a text narrows them, by key or by words of either language`(
        language: Language,
        text: String,
        keys: [String]
    ) {
        var console = Self.opened(language: language)
        console.press(.character("/"))
        console.type(text)
        let lines = HelpText(of: console.model, console.phrases).lines(answeringTo: text, columns: 72)
        #expect(lines.filter { $0.kind == .key }.map(\.keys).filter { !$0.isEmpty } == keys)
        #expect(console.text.contains("/ \(Self.page(of: console)?.filter ?? "?")_"))
        console.press(.enter, .escape)
        #expect(Self.page(of: console) == HelpPage())
        console.press(.escape)
        #expect(Self.page(of: console) == nil)
    }

    @Test func `while a text is typed, question mark and q are text`() {
        var console = Self.opened()
        console.press(.character("/"))
        console.type("q?")
        console.tell(.input(.takeBack(1)))
        #expect(Self.page(of: console)?.filter == "q")
        console.press(.down, .escape)
        #expect(Self.page(of: console) == HelpPage())
    }
}
