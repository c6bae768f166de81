import ArgumentParser
import ClearingClient
import ClearingProtocol
import Foundation
import Ledger
import StatementStore
import Statements
import Till
import Timekeeping

/// Proves that the till, clearing and the bank say the same of a day.
struct ReconcileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "Hold the ledger, clearing and the bank against each other for a business day.",
        discussion: """
            Statements are recognised by what is in them: our network's (JSON, CSV, camt.053), WeChat Pay, Alipay, \
            UnionPay ZM and ZME, Adyen, Stripe, camt.053 and camt.054, the account statements of BOC, ICBC and CMB, and \
            any other CSV with a mapping file. A file that is incomplete, doubled or altered is refused whole; the same \
            file twice changes nothing. A later edition of a statement counts in the place of the earlier one, and its \
            rows that differ are named. Once read in, a statement stays known. A paired terminal fetches the network's \
            own statement of the day, unless --offline is given.

            What acquirers charge is recomputed payment by payment and refund by refund, half up to the minor unit: by the \
            schedule of the paired network, and by the file that --fees names, which stays known. It has lines key = value: \
            rate = 0.38%, fixed = 0.10, minimum = 0.01, cap = 25.00, tier = 1000.01: 0.6% (for payments from that amount \
            on), refunds = return, keep or keep-fixed; with wechat., alipay., unionpay., adyen., stripe., mapped. or \
            network. before the key for one acquirer alone.

            Exit status 1 means that differences are open; 0 without any statement of a bank proves only the ledger against \
            clearing, which the text says, as does "bank": null. A day that was reconciled opens with what the one before \
            closed with; once one is signed off, no later one on which money moved is left out. Each difference has a name, \
            by which it is resolved or carried forward with a reason. What one side lacks may be the same money as something \
            that the other lacks: where amount, terminal and time agree it is suggested, and --link makes a pair of both; \
            what they differ in stays open. --take-back undoes what was decided on the day. Once nothing is open without a \
            reason, a second person signs the day off: from then on it is what it was then, until somebody unlocks it, which \
            makes the next proof a new version. Signing off books the payouts that came to the bank to the cent, each once, \
            and records the SHA-256 of the statements. Exit status 3 means that the figures of a signed day are not those \
            that were signed off.

            Where the till has operators, reading in a statement, stating fees and deciding need one of them who may \
            reconcile. The journal tells of each.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: "The business day, such as 2026-01-31.")
    var day: String

    @Option(name: .customLong("statement"), help: "A statement to read in; can be given several times.")
    var statements: [String] = []

    @Option(help: "What the columns of a CSV file of another form mean: a mapping file.")
    var mapping: String?

    @Option(help: "What acquirers charge: a file, which is kept until another one is given, or none.")
    var fees: String?

    @Option(
        name: .customLong("ledger"),
        help: "The ledger's directory of another till of the same merchant; can be given several times."
    )
    var others: [String] = []

    @Flag(help: "Ask the network for nothing.")
    var offline = false

    @OptionGroup(title: "Decisions") var decision: DecisionOptions

    @OptionGroup var authority: OperatorOptions

    @OptionGroup(title: "Print") var print: ReconcilePrintOptions

    @OptionGroup var words: LanguageOptions

    func validate() throws {
        guard print.isAsked || words.chosen == nil else {
            throw ValidationError("--language says in which language --print writes; add --print.")
        }
    }

    func run() async throws {
        let day = try BusinessDay(parsing: day)
        let (ledger, mayWrite) = try open()
        let reconciler = try Reconciler(
            ledger: ledger,
            others: try others.map { try Ledger.openForReading(LedgerDirectory($0)) },
            store: try StatementStore(path: data.directory.statements)
        )
        let operators = isChanging ? try authority.signIn(to: ledger) : nil
        try takeIn(for: reconciler, operators)
        if !offline, try !reconciler.knows(day) { try await fetch(day, for: reconciler, ledger) }
        if mayWrite { try reconciler.recordStatements() }
        if let operators, decision.isAny { try decision.carryOut(on: day, reconciler, operators, as: authority.actor) }
        let result = try reconciler.reconcile(day)
        let today = reconciler.today
        if print.isAsked {
            try print.write(result, reconciler, SettingsFile(data.directory).load(), words, output)
        } else {
            try output.write(result.json(today: today), text: result.text(today: today, calendar: reconciler.calendar))
        }
        // The text says itself that the figures are not those of then.
        if !result.isAsSigned {
            let sentence = ReconcilerError.evidenceAltered(day).description
            throw CommandFailure(status: .failed, sentence: output.json ? sentence : nil)
        }
        if !result.isClean { throw CommandFailure.no }
    }

    /// Whether it changes by what days are proven, or what was decided about them.
    private var isChanging: Bool { decision.isAny || fees != nil || !statements.isEmpty }

    /// The ledger, and whether it may be written to.
    ///
    /// While a console holds it, statements can be read in all the same; the journal then tells of them once somebody
    /// decides or reads in the next. Where the till has operators, their PINs need the right to write.
    private func open() throws -> (ledger: Ledger, mayWrite: Bool) {
        guard isChanging else { return (try Ledger.openForReading(data.directory), false) }
        do {
            return (try Ledger.openForWriting(data.directory, program: "counterfoil reconcile"), true)
        } catch LedgerError.held(let holder) {
            let reading = try Ledger.openForReading(data.directory)
            guard !decision.isAny, fees == nil, try !reading.read({ try $0.hasOperators() }) else {
                throw LedgerError.held(by: holder)
            }
            return (reading, false)
        }
    }

    /// Takes in what the day is proven by.
    private func takeIn(for reconciler: Reconciler, _ operators: Operators?) throws {
        let signIn = operators?.signIn
        let actor = signIn?.name ?? authority.actor
        switch fees {
        case "none": try reconciler.forgetFees(by: actor, signIn: signIn)
        case let path?: try reconciler.keepFees(from: path, by: actor, signIn: signIn)
        case nil: break
        }
        let options = reconciler.options(mapping: mapping)
        for path in statements {
            do {
                let statement = try StatementFile.open(path, options: options)
                let imported = try reconciler.take(statement, file: path, by: actor, signIn: signIn)
                let replaced = try reconciler.linesReplaced(by: imported)
                if let sentence = replaced.sentence ?? imported.knownSentence { Self.say(sentence) }
            } catch let error as StatementError where error.kind == .missing {
                let option = error.file == mapping ? "--mapping" : "--statement"
                throw CommandFailure(status: .usage, sentence: "\(option) \(error.sentence)")
            }
        }
    }

    private static func say(_ sentence: String) {
        try? FileHandle.standardError.write(contentsOf: Data("counterfoil: \(sentence)\n".utf8))
    }

    /// What the network says itself, where the terminal is paired. Without an answer the day is reconciled by what is
    /// known.
    private func fetch(_ day: BusinessDay, for reconciler: Reconciler, _ ledger: Ledger) async throws {
        guard let paired = try ledger.read({ try $0.pairing() }),
            let key = try KeyFile(path: data.directory.terminalKey).load()
        else { return }
        let trusted = try TrustedCertificates(encodings: paired.trustedCertificates)
        let client = ClearingClient(address: try ClearingAddress(paired.clearing), key: key, trusted: trusted)
        let result: Result<Void, any Error>
        do {
            _ = try await reconciler.fetch(day, from: client)
            result = .success(())
        } catch {
            result = .failure(error)
        }
        await client.close()
        guard case .failure(let error) = result else { return }
        guard case TillError.clearing(let reason) = error, try reconciler.knows(day) else { throw error }
        Self.say("\(reason.description) What was read in before is used.")
    }
}
