import ArgumentParser
import ClearingProtocol
import PaymentCodes

/// Makes a payment code of fields.
struct CodeEncodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "encode",
        abstract: "Make the payment code of the JSON on standard input, as decode --json writes it.",
        discussion: """
            Only kind and fields are read, and where they are there order, which then names every field once, and \
            lengths, the bytes that lengths of a consumer-presented code are written with; a checksum is made anew. \
            Exit status 1 means that the fields break a rule.
            """
    )

    // No ledger is needed here, but every command takes it.
    @OptionGroup var data: DataOptions

    func run() throws {
        let reader = JSONReader(try StandardInput.json())
        let kind = try Self.naming {
            try reader.member("kind").string("mpm, cpm, payer, unionpay-url, order or receipt") {
                CodeKind(rawValue: $0)
            }
        }
        let fields = try Self.naming { try CodeFieldReader(reader, kind: kind).field() }
        let widths = try Self.naming { try CodeFieldReader.lengthWidths(reader) }
        let text: String
        do throws(InvalidPaymentCode) {
            text = try PaymentCode.encode(fields, kind: kind, lengthWidths: widths)
        } catch {
            throw CommandFailure(status: .no, sentence: error.description)
        }
        try OutputOptions.writeLine(text)
    }

    private static func naming<Value>(_ read: () throws -> Value) throws -> Value {
        do { return try read() } catch let error as JSONError {
            throw CommandFailure(status: .usage, sentence: error.description)
        }
    }
}
