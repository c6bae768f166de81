import Ledger
import TerminalUI
import Testing
import Till

@testable import Console

@Suite struct AdminScreenTests {
    @Test func `an operator is added by a form, and nothing that is typed becomes a command`() throws {
        var console = Self.admin()
        console.press(.character("a"))
        console.type("quill")
        console.press(.enter, .right, .character("q"), .enter)
        console.type("50")
        console.press(.enter)
        console.type("2580")
        console.press(.enter)
        console.type("2581")
        _ = console.takeEffects()
        console.press(.enter)
        #expect(console.effects == [] && console.text.contains("The two PINs differ"))
        console.press(.backspace, .character("0"), .enter)
        let pin = try OperatorPIN(choosing: "2580")
        let add = AdminEffect.add(name: "quill", role: .supervisor, pin: pin, refundLimit: Sample.money(5_000))
        #expect(console.takeEffects() == [.admin(add)])
        console.press(.enter)
        #expect(console.effects == [])
        console.tell(.admin(.failed(.operators(.nameTaken("quill")))))
        #expect(console.text.contains("is or was") && console.model.admin.form != nil)
        console.tell(.admin(.saved(Sample.person(3, "quill", .supervisor))))
        #expect(console.model.admin.form == nil && console.text.contains("quill is saved."))
        #expect(!console.model.isLeaving)
    }

    @Test func `what one operator read is gone when the till locks`() {
        var console = Self.admin()
        console.tell(.admin(.audit(Sample.trail, after: nil)))
        #expect(console.model.admin.entries != nil)
        console.press(.function(12))
        #expect(console.model.admin == AdminScreen())
    }

    @Test func `the first operator can only be a manager`() {
        var console = ConsoleDriver()
        console.press(.function(10))
        console.tell(.admin(.operators([])))
        #expect(console.text.contains("No operators"))
        console.press(.character("a"))
        #expect(console.text.contains("Manager") && !console.text.contains("<"))
    }

    @Test func `an operator is changed, gets a new PIN, and is disabled after a question`() throws {
        var console = Self.admin()
        console.press(.down, .character("e"), .enter, .enter, .control("u"))
        _ = console.takeEffects()
        console.press(.enter)
        let change = AdminEffect.change(2, name: "Li", role: .cashier, refundLimit: Sample.money(0))
        #expect(console.takeEffects() == [.admin(change)])
        console.tell(.admin(.saved(Sample.staff[1])))
        console.press(.character("p"))
        console.type("1234")
        console.press(.enter)
        console.type("1234")
        console.press(.enter)
        #expect(console.effects == [] && console.text.contains("guessed first"))
        console.press(.escape, .character("D"))
        #expect(console.text.contains("Disable Li?"))
        console.press(.character("x"))
        #expect(console.effects == [])
        console.press(.enter)
        #expect(console.takeEffects() == [.admin(.change(2, isDisabled: true))])
    }

    @Test func `what a role does not allow is refused in words`() {
        var console = Self.admin()
        console.press(.right)
        #expect(console.takeEffects().contains(.admin(.loadAudit(AuditFilter(), before: nil))))
        console.tell(.admin(.failed(.operators(.forbidden(.readAudit, operator: "Li", mayAllow: ["Wang"])))))
        #expect(console.text.contains("Li may not read the audit trail; Wang may."))
    }

    @Test func `what a cashier may not do with operators is said before a PIN is typed, but for the own one`() {
        var console = ConsoleDriver.signedIn()
        console.press(.function(10))
        console.tell(.admin(.operators(Sample.staff)))
        for key: Character in ["a", "e", "p", "D"] {
            console.press(.character(key))
            #expect(console.model.admin.form == nil)
            #expect(console.model.toast?.text == "Li may not manage operators; Wang may.")
        }
        console.press(.down, .character("p"))
        #expect(console.model.admin.form != nil && console.model.toast == nil)
    }

    @Test(arguments: [Language.english, .simplifiedChinese]) func `a refusal is in words without a code`(
        language: Language
    ) {
        let phrases = Phrases(language)
        for permission in Permission.allCases {
            let sentence = phrases.sentence(.forbidden(permission, operator: "Li", mayAllow: ["Wang"]))
            #expect(!sentence.contains(permission.rawValue) && sentence.contains(phrases.permission(permission)))
        }
    }

    @Test func `nobody at the till is called network in the audit trail`() {
        for (language, name) in [(Language.english, "network "), (.simplifiedChinese, "网络 ")] {
            var console = ConsoleDriver(language: language)
            console.press(.function(10), .right)
            console.tell(.admin(.audit([Sample.entry(9, Till.networkName, Sample.trail[1].fact)], after: nil)))
            #expect(console.text.contains(name))
        }
    }

    @Test func `the audit trail is narrowed and goes on where a page ended`() {
        var console = Self.admin()
        console.press(.right)
        console.tell(.admin(.audit(Sample.trail, after: nil)))
        #expect(console.text.contains("Was allowed by Wang"))
        #expect(!console.model.admin.hasMore && !console.text.contains("Older"))
        console.press(.character("f"))
        console.type("Li")
        console.press(.enter, .right)
        _ = console.takeEffects()
        console.press(.enter)
        let filter = AuditFilter(actor: "Li", kinds: AuditGroup.operators.kinds)
        #expect(console.takeEffects() == [.admin(.loadAudit(filter, before: nil))])
        let page = (1...AdminScreen.page).map { Sample.entry(500 - $0, "Li", Sample.trail[1].fact) }
        console.tell(.admin(.audit(page, after: nil)))
        console.press(.end, .character("m"))
        #expect(console.takeEffects() == [.admin(.loadAudit(filter, before: 300))])
        console.tell(.admin(.audit([Sample.entry(7, "Li", Sample.trail[1].fact)], after: 300)))
        #expect(console.model.admin.entries?.count == AdminScreen.page + 1)
        #expect(console.model.admin.auditCursor.item == 300)
    }

    @Test func `groups of entries leave no kind out`() {
        let grouped = AuditGroup.allCases.reduce(into: Set<EntryKind>()) { $0.formUnion($1.kinds) }
        let others: Set<EntryKind> = [.ledgerFounded, .terminalPaired, .currencyTraded]
        #expect(grouped.union(others) == Set(EntryKind.allCases))
    }

    /// The screen with its operators, the cursor on the first.
    static func admin(size: Size = .standard, language: Language = .english) -> ConsoleDriver {
        var console = ConsoleDriver.signedIn(SignIn.sample(1, "Wang"), size: size, language: language)
        console.press(.function(10))
        console.tell(.admin(.operators(Sample.staff)))
        return console
    }
}
