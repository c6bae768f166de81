import Ledger
import TerminalUI
import Testing
import Till
import Timekeeping

@testable import Console

/// The settings on the administration screen.
@Suite struct AdminSettingsTests {
    /// The screen with the cursor on a setting, as a manager has it.
    private static func settings(
        on key: SettingsKey = .printer,
        by signIn: SignIn = .sample(1, "Wang"),
        language: Language = .english
    ) -> ConsoleDriver {
        var console = ConsoleDriver.signedIn(signIn, language: language)
        console.press(.function(10), .left)
        for _ in 0..<(SettingsKey.allCases.firstIndex(of: key) ?? 0) { console.press(.down) }
        _ = console.takeEffects()
        return console
    }

    private static func changed(_ key: SettingsKey, to text: String) throws -> TillSettings {
        var settings = TillSettings()
        try settings.set(key, to: text)
        return settings
    }

    @Test(arguments: Language.allCases) func `every setting is there with its value and what may be written`(
        language: Language
    ) {
        let phrases = Phrases(language)
        for key in SettingsKey.allCases {
            let text = Self.settings(on: key, language: language).text
            #expect(text.contains(phrases.name(of: key)))
            #expect(text.contains(phrases.hint(on: key).prefix(20)))
        }
    }

    @Test(
        arguments: [
            (SettingsKey.theme, [Key.right], "dark"), (.theme, [.left], "mono"), (.muted, [.right], "true"),
            (.language, [.right, .right], "zh"), (.paper, [.right], "80"), (.glyphs, [.left], "ascii"),
            (.displayLanguage, [.character(" ")], "en"),
        ] as [(SettingsKey, [Key], String)]
    )
    func `one of some values is chosen`(key: SettingsKey, keys: [Key], value: String) {
        var console = Self.settings(on: key)
        console.press(.enter)
        for key in keys { console.press(key) }
        console.press(.enter)
        #expect(console.effects == [.admin(.set(key, to: value))])
    }

    @Test func `free text is typed, nothing stands for none, and no letter is a command`() {
        var console = Self.settings(on: .printer)
        console.press(.enter)
        console.type("file:/qtd")
        #expect(console.effects == [])
        console.press(.enter)
        #expect(console.takeEffects() == [.admin(.set(.printer, to: "file:/qtd"))])
        console.press(.enter)
        #expect(console.effects == [])
        console.tell(.admin(.failed(.settings(.value(.printer, found: "file:/qtd", rule: "another")))))
        #expect(console.text.contains("The setting printer cannot be \"file:/qtd\""))
        console.press(.control("u"), .enter)
        #expect(console.takeEffects() == [.admin(.set(.printer, to: "none"))])
    }

    @Test func `what is saved counts at once`() throws {
        var console = Self.settings(on: .muted)
        console.press(.enter, .right, .enter)
        console.tell(.admin(.set(.muted, try Self.changed(.muted, to: "true"))))
        #expect(console.model.isMuted && console.canvas.rows[0].contains("MUTED"))
        #expect(console.text.contains("Muted is saved.") && console.model.admin.form == nil)
        console.tell(.admin(.set(.lockMinutes, try Self.changed(.lockMinutes, to: "1"))))
        #expect(!console.model.isMuted)
        console.tell(.tick(Sample.now.adding(seconds: 61)))
        #expect(console.model.lock.isLocked)
    }

    @Test func `a language that is chosen is spoken, and the locale's where none is`() throws {
        var settings = ConsoleSettings(language: .simplifiedChinese, localeLanguage: .english)
        settings.take(try Self.changed(.theme, to: "dark"))
        #expect(settings.language == .simplifiedChinese && settings.till.theme == .dark)
        settings.take(try Self.changed(.language, to: "en"))
        #expect(settings.language == .english)
        settings.take(try Self.changed(.language, to: "zh"))
        #expect(settings.language == .simplifiedChinese)
        settings.take(TillSettings())
        #expect(settings.language == .english)
    }

    @Test func `whoever may not is told at once, and who may`() {
        var console = Self.settings(by: Sample.li)
        for key in [Key.enter, .character("t"), .character("d")] {
            console.press(key)
            #expect(console.takeEffects().isEmpty && console.model.admin.form == nil)
            #expect(console.model.toast?.text == "Li may not change settings; Wang may.")
        }
    }

    @Test func `the printer and the drawer are tried, one thing at a time`() {
        var console = Self.settings()
        console.press(.character("t"), .character("d"))
        #expect(console.takeEffects() == [.admin(.printTest)])
        #expect(console.text.contains("At the printer"))
        console.tell(.admin(.noPrinter))
        #expect(console.text.contains("No printer is set"))
        console.press(.character("d"))
        #expect(console.takeEffects() == [.admin(.openDrawer)])
        console.tell(.admin(.drawerTold))
        #expect(console.text.contains("The drawer was told to open") && !console.text.contains("At the printer"))
    }

    @Test func `the bell is muted and unmuted with a key, wherever one is`() {
        var console = ConsoleDriver()
        for screen in Screen.allCases {
            console.model.screen = screen
            console.press(.control("g"))
            #expect(console.model.isMuted && console.canvas.rows[0].contains("MUTED"), "on \(screen)")
            console.press(.control("g"))
            #expect(!console.model.isMuted)
        }
        #expect(console.model.settings == TillSettings())
    }

    @Test func `a value that is chosen is one that can be set`() throws {
        for key in SettingsKey.allCases {
            for choice in key.choices ?? [] {
                #expect(try Self.changed(key, to: choice).text(of: key) == choice)
            }
            #expect(key.choices?.contains(TillSettings().text(of: key)) ?? true)
        }
    }
}
