import ArgumentParser
import ClearingProtocol
import Ledger
import PaymentCodes
import Till

/// Makes the code of the sign on the counter.
struct CodeStaticCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "static",
        abstract: "Make the code of the counter's sign, for which the payer types the amount.",
        discussion: """
            It is a merchant-presented code of EMVCo with the account at the network (ID 26), or at UnionPay (ID 15). \
            Draw it with `counterfoil qr`.
            """
    )

    @OptionGroup var data: DataOptions

    @Option(
        name: .customLong("unionpay"),
        help: ArgumentHelp(
            "The account at UnionPay: 8 digits of acquirer, 8 of forwarding institution, 15 letters and digits of merchant.",
            valueName: "acquirer:forwarder:merchant"
        ),
        transform: { text in
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3 else {
                throw ValidationError("\(text) is not three parts; write ACQUIRER:FORWARDER:MERCHANT.")
            }
            do throws(InvalidPaymentCode) {
                return try UnionPayAccount(acquirer: parts[0], forwarder: parts[1], merchant: parts[2])
            } catch {
                throw ValidationError(error.description)
            }
        }
    )
    var unionPay: UnionPayAccount?

    func run() throws {
        guard let pairing = try Ledger.openForReading(data.directory).read({ try $0.pairing()?.pairing }) else {
            throw TillError.unpaired
        }
        do {
            let code = try pairing.profile.staticCode(terminal: pairing.terminal, unionPay: unionPay)
            try OutputOptions.writeLine(code.text)
        } catch let error as InvalidPaymentCode {
            throw CommandFailure(status: .no, sentence: error.description)
        }
    }
}
