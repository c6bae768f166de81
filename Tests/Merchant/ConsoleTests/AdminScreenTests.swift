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

    @Test func `what a role does not allow is refused with the permission's name`() {
        var console = Self.admin()
        console.press(.right)
        #expect(console.takeEffects().contains(.admin(.loadAudit(AuditFilter(), before: nil))))
        console.tell(.admin(.failed(.operators(.forbidden(.readAudit, operator: "Li", mayAllow: ["Wang"])))))
        #expect(console.text.contains("audit.read") && console.text.contains("Wang may"))
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
