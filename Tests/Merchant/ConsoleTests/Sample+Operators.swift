import TerminalUI
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

extension Sample {
    /// Wang, a manager, and Li, a cashier.
    static let staff = [
        person(1, "Wang", .manager, signedInAt: now), person(2, "Li", .cashier, refundLimit: 5_000, signedInAt: now),
    ]

    static let li = SignIn.sample(2, "Li")

    static func person(
        _ number: Int,
        _ name: String,
        _ role: OperatorRole,
        refundLimit: Int64? = nil,
        isDisabled: Bool = false,
        lockedUntil: Timestamp? = nil,
        signedInAt: Timestamp? = nil
    ) -> Operator {
        Operator(
            id: number,
            name: name,
            formerNames: [],
            role: role,
            pin: "scrypt",
            refundLimit: refundLimit.map(money),
            isDisabled: isDisabled,
            wrongPINs: lockedUntil == nil ? 0 : 5,
            lockedUntil: lockedUntil,
            addedAt: now,
            addedBy: "ming",
            signedInAt: signedInAt
        )
    }

    static func entry(_ sequence: Int, _ actor: String, _ fact: Fact) -> JournalEntry {
        JournalEntry(
            sequence: sequence,
            recordedAt: now.adding(seconds: Int64(sequence)),
            actor: actor,
            shift: 1,
            businessDay: day,
            fact: fact,
            salt: [UInt8](repeating: 1, count: 16)
        )
    }

    /// A short audit trail, newest first.
    static let trail = [
        entry(
            9,
            "Li",
            .permissionGiven(
                PermissionGiven(permission: "refunds.beyond_limit", number: 1, name: "Wang", subject: "P-1")
            )
        ),
        entry(8, "Li", .operatorSignedIn(OperatorSignedIn(number: 2))),
        entry(7, "ming", .operatorRefused(OperatorRefused(number: 2, wrong: 5, lockedUntil: now.adding(seconds: 30)))),
        entry(6, "Wang", .operatorChanged(OperatorChanged(number: 2, name: "Li", role: .cashier, pin: "scrypt"))),
        entry(5, "ming", .operatorAdded(OperatorAdded(number: 1, name: "Wang", role: .manager, pin: "scrypt"))),
    ]
}

extension SignIn {
    static func sample(_ number: Int, _ name: String) -> SignIn { SignIn(number: number, name: name) }
}

extension ConsoleDriver {
    /// A console at which Li works, a cashier, or somebody else.
    static func signedIn(
        _ signIn: SignIn = Sample.li,
        size: Size = .standard,
        language: Language = .english
    ) -> ConsoleDriver {
        var console = ConsoleDriver(size: size, language: language)
        console.tell(.lock(.staff(Sample.staff)))
        console.tell(.lock(.signedIn(signIn)))
        _ = console.takeEffects()
        return console
    }
}
