import ClearingProtocol
import TerminalUI
import Testing
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

/// The administration screen and the lock in both languages at the smallest and at a large size.
struct AdminSnapshotTests {
    @Test(arguments: ScreenSnapshotTests.cases) func everyPart(_ language: Language, _ size: Size) throws {
        for (name, console) in Self.screens(language, size) {
            try Snapshot.expect(console.canvas, "\(name)-\(language.rawValue)-\(size.columns)x\(size.rows)")
        }
    }

    static func screens(_ language: Language, _ size: Size) -> [(String, ConsoleDriver)] {
        var operators = AdminScreenTests.admin(size: size, language: language)
        let more = [
            Sample.person(3, "王芳", .supervisor, lockedUntil: Sample.now.adding(seconds: 600)),
            Sample.person(4, "Chen", .auditor, isDisabled: true),
        ]
        operators.tell(.admin(.operators(Sample.staff + more)))
        var form = operators
        form.press(.character("a"))
        form.type("Zhao")
        form.tell(.admin(.failed(.operators(.pinRule(.tooSimple)))))
        var audit = operators
        audit.press(.right)
        audit.tell(.admin(.audit(Sample.trail, after: nil)))
        var terminal = audit
        terminal.press(.right)
        terminal.tell(.admin(.terminal(facts)))
        var settings = operators
        settings.press(.left, .down)
        var setting = settings
        setting.press(.home, .enter)
        setting.type("lp0")
        let refusal = SettingsError.value(
            .printer,
            found: "lp0",
            rule: "none, file:/PATH, /dev/DEVICE or tcp://HOST:9100"
        )
        setting.tell(.admin(.failed(.settings(refusal))))
        var locked = ConsoleDriver.signedIn(size: size, language: language)
        locked.tell(.began(Sample.attempt(1, .created)))
        locked.tell(.answered(Sample.attempt(1, .presented), nil))
        locked.tell(.standing(Standing(shift: Sample.shift, unknown: 2, unsent: 1)))
        locked.press(.function(12))
        locked.type("9021")
        locked.tell(.lock(.refused(.operators(.locked("Li", until: Sample.now.adding(seconds: 30))))))
        return [
            ("admin-operators", operators), ("admin-form", form), ("admin-audit", audit), ("admin-terminal", terminal),
            ("admin-settings", settings), ("admin-setting", setting), ("locked", locked),
        ]
    }

    private static let facts = TerminalFacts(
        paired: TerminalPaired(
            clearing: "https://clearing.example",
            pairing: Pairing(
                terminal: "T0001",
                profile: Sample.profile,
                terminalKey: SigningKey(from: .seeded(1)).verifyingKey,
                nodeKey: SigningKey(from: .seeded(2)).verifyingKey,
                logOrigin: "clearing.example/log",
                pairedAt: Sample.now
            )
        ),
        entries: 1_234,
        checkpoint: 5_678,
        directory: "/srv/till"
    )
}
