import ClearingProtocol
import Glibc
import Ledger
import Money
import Timekeeping

/// A program to be killed: it writes to a ledger, or restores one, and says what it has done once it is done. It also
/// writes ``Books``.
@main
enum LedgerWriter {
    static func main() {
        do {
            try run()
        } catch {
            let line = Array("\(error)\n".utf8)
            write(STDERR_FILENO, line, line.count)
            exit(3)
        }
    }

    private static func run() throws {
        let words = CommandLine.arguments.dropFirst()
        switch (words.first, words.count) {
        case ("append", 2): try append(to: LedgerDirectory(words[2]))
        case ("restore", 4):
            _ = try Ledger.restore(words[2], into: LedgerDirectory(words[3]), program: "ledgerwriter") { step in
                if step.rawValue == words[4] { kill(getpid(), SIGKILL) }
            }
        case ("books", 3): try Books(in: LedgerDirectory(words[2])).write(payments: Int(words[3]) ?? 0)
        default: exit(2)
        }
    }

    /// Prints how many entries there are, and then each one's number after it was written, until it is killed.
    private static func append(to directory: LedgerDirectory) throws {
        let ledger = try Ledger.openForWriting(directory, program: "ledgerwriter")
        say(try ledger.read { try $0.entryCount() })
        if try ledger.read({ try $0.openShift() }) == nil {
            let float = Money(minorUnits: 0, currency: .cny)
            let shift = ShiftOpened(number: 1, businessDay: .earliest, float: float)
            say(try ledger.write(actor: "writer") { try $0.append(.shiftOpened(shift)) }.sequence)
        }
        while true {
            let reference = try ledger.write(actor: "writer") { transaction in
                let reference = AttemptReference(order: "W-\(try transaction.view.orderCount() + 1)", attempt: 1)
                let attempt = AttemptCreated(
                    reference: reference,
                    amount: Money(minorUnits: 1, currency: .cny),
                    note: nil,
                    idempotencyKey: "key-\(reference.order)",
                    expiresAt: transaction.now.adding(seconds: 60)
                )
                return (reference, try transaction.append(.attemptCreated(attempt)).sequence)
            }
            say(reference.1)
            let closing = AttemptClosed(reference: reference.0, state: .cancelled)
            say(try ledger.write(actor: "writer") { try $0.append(.attemptClosed(closing)) }.sequence)
        }
    }

    // One call, so that a line is whole or not there.
    private static func say(_ number: Int) {
        let line = Array("\(number)\n".utf8)
        write(STDOUT_FILENO, line, line.count)
    }
}
