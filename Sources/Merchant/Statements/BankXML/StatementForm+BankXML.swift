extension StatementForm {
    /// ISO 20022's camt.053 and camt.054, told by the namespace.
    static let bankXML = StatementForm("camt.053 or camt.054") { head in
        guard head.firstLine.hasPrefix("<") else { return nil }
        let text = String(decoding: head.bytes, as: UTF8.self)
        for format in [StatementFormat.camt053, .camt054] {
            let version = format == .camt053 ? "xsd:camt.053.001." : "xsd:camt.054.001."
            if text.contains(version) {
                return BankXMLReader(format: format, source: head.source, options: head.options)
            }
        }
        return nil
    }
}
