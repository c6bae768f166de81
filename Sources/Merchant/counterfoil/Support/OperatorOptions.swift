import ArgumentParser
import ClearingProtocol
import Foundation
import Ledger
import Till

/// Who gives a command: asked for once the till has operators.
struct OperatorOptions: ParsableArguments {
    @Option(name: .customLong("operator"), help: "Who does it; once the till has operators, one of them, by PIN.")
    var name: String?

    @Option(
        help: ArgumentHelp(
            "A file of mode 0600 with the operator's PIN, or - for a line of standard input (default: asked for).",
            valueName: "file"
        )
    )
    var pinFile: String?

    /// Whether the PIN is a line of standard input.
    var readsStandardInput: Bool { pinFile == "-" }

    /// The name under which a command without operators is recorded.
    var actor: String { name ?? TillSession.operatorName }

    /// The operators of a ledger, with whoever gives the command signed in where there are any.
    ///
    /// - Throws: ``CommandFailure`` when nobody was named, `TillError` when the PIN is wrong.
    func signIn(to ledger: Ledger) throws -> Operators {
        let operators = Operators(of: ledger, actor: actor)
        guard try ledger.read({ try $0.hasOperators() }) else {
            guard pinFile == nil else {
                throw CommandFailure(
                    status: .usage,
                    sentence: "This till has no operators, so nobody has a PIN; leave --pin-file out."
                )
            }
            try checkFreeName()
            return operators
        }
        guard let name else {
            throw CommandFailure(
                status: .usage,
                sentence: "This till has operators; say with --operator NAME which of them you are."
            )
        }
        let found = try operators.find(name)
        let pin = try PINSource(file: pinFile, option: "--pin-file").read("PIN of \(found.name)")
        return operators.acting(as: try operators.signIn(found.name, pin: OperatorPIN(typed: pin)))
    }

    private func checkFreeName() throws {
        guard let name else { return }
        guard (1...Operators.longestName).contains(name.unicodeScalars.count),
            !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { throw CommandFailure(status: .usage, sentence: OperatorRefusal.nameRule.description) }
    }
}
