import ClearingProtocol
import ClearingStore
import OutsideText
import Timekeeping

/// Reads the bytes of a batch and checks that they are what the terminal signed for this place.
struct BatchReader {
    let till: TerminalRecord
    let number: Int
    /// Finds a key that the till had before, by its name.
    let formerKey: (String) throws -> FormerKey?

    /// The batch.
    ///
    /// - Throws: `Problem` naming what does not fit.
    func read(_ bytes: [UInt8]) throws -> Batch {
        let signed = try Problem.naming { () throws(JSONError) in try Signed<Batch>(parsing: bytes) }
        guard signed.canonicalBytes == bytes else {
            throw Problem(.malformed, "The batch must be canonical JSON (RFC 8785), so that its bytes can be kept.")
        }
        let batch = try open(signed)
        guard batch.terminal == till.terminal else { throw differs("terminal", batch.terminal, till.terminal) }
        guard batch.merchant == till.merchant else { throw differs("merchant", batch.merchant, till.merchant) }
        guard batch.number == number else { throw differs("number", String(batch.number), String(number)) }
        return batch
    }

    private func open(_ signed: Signed<Batch>) throws -> Batch {
        guard let key = try key(of: signed) else {
            throw Problem(
                .unauthorised,
                SignatureError.unknownKey(signed.keyIdentifier.shown()).description,
                field: "signature"
            )
        }
        do {
            return try signed.opened(with: key)
        } catch {
            throw Problem(.unauthorised, error.description, field: "signature")
        }
    }

    /// A batch that was sealed before its till had its new key keeps its bytes, and with them the old signature. How long
    /// ago the node took the new one does not matter, nor whether the old one was replaced or lost: the till may have
    /// been cut off then and closed its shift with the old one, and whoever sends the batch has signed that with a key of
    /// today.
    private func key(of signed: Signed<Batch>) throws -> VerifyingKey? {
        if let key = till.key, key.identifier == signed.keyIdentifier { return key }
        guard let former = try formerKey(signed.keyIdentifier), former.owner == .terminal(till.terminal) else {
            return nil
        }
        return former.key
    }

    private func differs(_ field: String, _ found: String, _ expected: String) -> Problem {
        let path = "signed.\(field)"
        return Problem(
            .malformed,
            "The field \(path) is \"\(found.shown())\", but it must be \(expected).",
            field: path
        )
    }
}
