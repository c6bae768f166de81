extension MessageSignature {
    /// Reads the two header fields as this protocol writes them: one label, Ed25519, five parameters in one order.
    ///
    /// A signature base repeats the parameters byte for byte, so only one spelling is taken: what is read, written
    /// again, must be what stood there.
    ///
    /// - Throws: ``SignatureError/malformed(_:)`` for anything else.
    public static func parse(
        input: String,
        signature: String
    ) throws(SignatureError) -> (signature: MessageSignature, bytes: [UInt8]) {
        guard let parsed = parse(input: input), parsed.inputField.utf8.elementsEqual(input.utf8) else {
            throw .malformed("Signature-Input is not of the form that the protocol describes")
        }
        guard Set(parsed.components).count == parsed.components.count else {
            throw .malformed("Signature-Input names a component twice")
        }
        guard signature.hasPrefix("\(label)=:"), signature.hasSuffix(":"),
            let bytes = Base64.decode(String(signature.dropFirst(label.count + 2).dropLast())), bytes.count == 64
        else { throw .malformed("Signature is not 64 bytes of base64 under the label \(label)") }
        return (parsed, bytes)
    }

    private static func parse(input: String) -> MessageSignature? {
        guard input.utf8.count <= 1024, input.hasPrefix("\(label)=("), let close = input.firstIndex(of: ")") else {
            return nil
        }
        let list = input[..<close].dropFirst(label.count + 2)
        let components = list.split(separator: " ").map { $0.dropFirst().dropLast() }.map(String.init)
        var values: [String: String] = [:]
        for parameter in input[input.index(after: close)...].split(separator: ";") {
            let parts = parameter.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            values[String(parts[0])] = String(parts[1])
        }
        func quoted(_ name: String) -> String? { values[name].map { String($0.dropFirst().dropLast()) } }
        guard let created = values["created"].flatMap(Int64.init), let key = quoted("keyid"),
            let nonce = quoted("nonce"), let tag = quoted("tag")
        else { return nil }
        return MessageSignature(components: components, created: created, keyIdentifier: key, nonce: nonce, tag: tag)
    }
}
