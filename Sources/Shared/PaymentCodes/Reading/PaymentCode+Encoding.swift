extension PaymentCode {
    /// The code that fields make, as ``decode(_:)`` gives them; a checksum among them is made anew.
    ///
    /// - Parameter lengthWidths: ``DecodedCode/lengthWidths`` of a code that is made again; elsewhere lengths are as
    ///   short as they can be.
    /// - Throws: ``InvalidPaymentCode`` with every rule that the fields break.
    public static func encode(
        _ fields: CodeField,
        kind: CodeKind,
        lengthWidths: [String: Int] = [:]
    ) throws(InvalidPaymentCode) -> String {
        switch kind {
        case .merchantPresented:
            let objects = try entries(of: fields, at: "").map(DataObject.init(field:)).filter { $0.id != .checksum }
            return try MerchantPresentedCode(MerchantPresentedContent(objects)).text
        case .consumerPresented:
            let objects = try TagLengthValue.objects(of: entries(of: fields, at: ""), at: "", lengthWidths)
            return try ConsumerPresentedCode(ConsumerPresentedContent(objects)).text
        case .payer:
            let text = try value("code", of: fields)
            guard !text.isMasked else {
                let rule =
                    "all digits must be there, but they were hidden on purpose, as they may be a card number: "
                    + "this code cannot be made again"
                throw InvalidPaymentCode(path: "code", rule: rule, found: text)
            }
            let code = try PayerCode(parsing: text)
            try agree(fields, "wallet", with: code.wallet.rawValue)
            try agree(fields, "length", with: "\(code.digits.utf8.count)")
            return code.digits
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
        case .receipt:
            return try ReceiptCode(
                merchant: value("merchant", of: fields),
                payment: value("payment", of: fields),
                order: value("order", of: fields)
            ).text
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

    /// Makes sure that what a field says of the code, where it is there, is so.
    private static func agree(
        _ fields: CodeField,
        _ id: String,
        with truth: String
    ) throws(InvalidPaymentCode) {
        guard let field = fields[id], field.text != truth else { return }
        throw InvalidPaymentCode(path: id, rule: "the \(id) of this code must be \(truth)", found: field.text ?? "")
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
    fileprivate static func objects(
        of fields: [(id: String, field: CodeField)],
        at parent: String,
        _ widths: [String: Int]
    ) throws(InvalidPaymentCode) -> [TagLengthValue] {
        var naming = PathNaming(parent: parent)
        return try fields.map { id, field throws(InvalidPaymentCode) in
            let path = naming.path(of: id)
            let width = widths[path] ?? 0
            guard width == 0 || LengthWidths.range.contains(width) else {
                let rule =
                    "a length must have \(LengthWidths.range.lowerBound) to \(LengthWidths.range.upperBound) bytes"
                throw InvalidPaymentCode(path: path, rule: rule, found: "\(width)")
            }
            return TagLengthValue(try tag(id, path), try content(field, path, widths), lengthWidth: width)
        }
    }

    private static func tag(_ id: String, _ path: String) throws(InvalidPaymentCode) -> [UInt8] {
        guard let tag = HexadecimalText.decode(id), !tag.isEmpty else {
            throw InvalidPaymentCode(path: path, rule: "a tag must be hexadecimal digits, two a byte", found: id)
        }
        return tag
    }

    private static func content(
        _ field: CodeField,
        _ path: String,
        _ widths: [String: Int]
    ) throws(InvalidPaymentCode) -> Content {
        switch field {
        case .value(let text):
            guard let bytes = HexadecimalText.decode(text) else {
                let rule = "a value must be hexadecimal digits, two a byte"
                throw InvalidPaymentCode(path: path, rule: rule, found: text)
            }
            return .bytes(bytes)
        case .template(let fields): return .objects(try objects(of: fields, at: path + ".", widths))
        }
    }
}
