import Ledger
import Till

extension OperatorOptions {
    /// Opens a ledger to read it. Where somebody is named, they sign in by PIN, which needs the right to write.
    ///
    /// - Returns: the ledger, and who signed in.
    func read(_ directory: LedgerDirectory, program: String) throws -> (ledger: Ledger, signIn: SignIn?) {
        let reading = try Ledger.openForReading(directory)
        guard name != nil || pinFile != nil, try reading.read({ try $0.hasOperators() }) else { return (reading, nil) }
        let ledger = try Ledger.openForWriting(directory, program: program)
        return (ledger, try signIn(to: ledger).signIn)
    }
}
