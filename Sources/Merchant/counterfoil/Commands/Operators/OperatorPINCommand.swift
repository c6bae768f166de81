import ArgumentParser
import Ledger
import Till

/// Gives an operator a new PIN.
struct OperatorPINCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pin",
        abstract: "Give an operator a new PIN, which also ends a lock.",
        discussion: """
            Everybody may choose their own; a manager may give anybody one. Where nobody can sign in any more, \
            --recover does it by the right to write the ledger's files, and the audit trail says so.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var authority: OperatorOptions

    @Argument(help: "The operator's name.")
    var name: String

    @Option(help: ArgumentHelp("A file with the new PIN, or - (default: asked for).", valueName: "file"))
    var newPinFile: String?

    @Flag(help: "Do it without anybody's PIN.")
    var recover = false

    func validate() throws {
        if recover, authority.name != nil || authority.pinFile != nil {
            throw ValidationError("--recover asks for nobody's PIN; leave --operator and --pin-file out.")
        }
    }

    func run() throws {
        let ledger = try Ledger.openForWriting(data.directory, program: OperatorCommand.program)
        let operators =
            recover
            ? Operators(of: ledger, actor: TillSession.operatorName) : try authority.signIn(to: ledger)
        let person = try operators.find(name)
        let typed = try PINSource(file: newPinFile, option: "--new-pin-file").readNew("New PIN of \(person.name)")
        let pin = try OperatorPIN(choosing: typed)
        let changed =
            try recover ? operators.recover(person.id, pin: pin) : operators.setPIN(pin, of: person.id)
        try output.write(changed.report, text: "\(changed.name) has a new PIN.")
    }
}
