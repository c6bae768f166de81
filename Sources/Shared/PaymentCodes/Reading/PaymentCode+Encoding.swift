extension PaymentCode {
    /// The code that fields make, as ``decode(_:)`` gives them; a checksum among them is made anew.
    ///
    /// - Throws: ``InvalidPaymentCode`` with every rule that the fields break.
    public static func encode(_ fields: CodeField, kind: CodeKind) throws(InvalidPaymentCode) -> String {
        switch kind {
        case .merchantPresented:
            let objects = try entries(of: fields, at: "").map(DataObject.init(field:)).filter { $0.id != .checksum }
            return try MerchantPresentedCode(MerchantPresentedContent(objects)).text
        case .consumerPresented:
            let objects = try entries(of: fields, at: "").map(TagLengthValue.init(field:))
            return try ConsumerPresentedCode(ConsumerPresentedContent(objects)).text
        case .payer:
            let text = try value("code", of: fields)
            guard !text.isMasked else {
                let rule =
                    "all digits must be there, but they were hidden on purpose, as they may be a card number: "
                    + "this code cannot be made again"
                throw InvalidPaymentCode(path: "code", rule: rule, found: text)
            }
            return try PayerCode(parsing: text).digits
        case .unionPayURL:
            return try UnionPayURLCode(institution: value("institution", of: fields), token: value("token", of: fields))
                .text
        case .order:
            let (base, token) = (try value("base", of: fields), try value("token", of: fields))
            do throws(PaymentCodeError) {
                return try OrderCode(base: base, token: token).text
            } catch {
                throw InvalidPaymentCode(path: "", rule: error.description, found: "\(base) \(token)")
            }
        case .unknown:
            throw InvalidPaymentCode(path: "kind", rule: "the kind must be one that can be made", found: kind.rawValue)
        }
    }

    private static func entries(
        of field: CodeField,
        at path: String
    ) throws(InvalidPaymentCode) -> [(id: String, field: CodeField)] {
        guard case .template(let entries) = field else {
            throw InvalidPaymentCode(path: path, rule: "fields must be objects by ID", found: field.text ?? "")
        }
        return entries
    }

    private static func value(_ id: String, of fields: CodeField) throws(InvalidPaymentCode) -> String {
        guard let text = fields[id]?.text else { throw InvalidPaymentCode(path: id, rule: "the text must be present") }
        return text
    }
}

extension DataObject {
    fileprivate init(field: (id: String, field: CodeField)) throws(InvalidPaymentCode) {
        guard let id = DataObjectID(field.id) else {
            throw InvalidPaymentCode(path: field.id, rule: "the ID must be two digits", found: field.id)
        }
        switch field.field {
        case .value(let text): self.init(id, text)
        case .template(let fields): self.init(id, .template(try fields.map(DataObject.init(field:))))
        }
    }
}

extension TagLengthValue {
    fileprivate init(field: (id: String, field: CodeField)) throws(InvalidPaymentCode) {
        guard let tag = HexadecimalText.decode(field.id), !tag.isEmpty else {
            throw InvalidPaymentCode(
                path: field.id,
                rule: "a tag must be hexadecimal digits, two a byte",
                found: field.id
            )
        }
        switch field.field {
        case .value(let text):
            guard let bytes = HexadecimalText.decode(text) else {
                throw InvalidPaymentCode(
                    path: field.id,
                    rule: "a value must be hexadecimal digits, two a byte",
                    found: text
                )
            }
            self.init(tag, .bytes(bytes))
        case .template(let fields): self.init(tag, .objects(try fields.map(TagLengthValue.init(field:))))
        }
    }
}
