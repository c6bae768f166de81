extension DecodedCode {
    /// The raw values as they may be shown to a person: of a card's number, tags 5A and 57 of a consumer-presented
    /// code, no more than the last four digits.
    public var shownFields: CodeField {
        kind == .consumerPresented ? fields.hidingAccountNumbers : fields
    }

    /// The amount as the code writes it, where it has one that cannot be counted in its currency.
    public var uncountedAmount: String? {
        kind == .merchantPresented && amount == nil ? fields["54"]?.text : nil
    }
}

extension CodeField {
    fileprivate var hidingAccountNumbers: CodeField {
        guard case .template(let fields) = self else { return self }
        return .template(
            fields.map { id, field in
                guard let text = field.text else { return (id, field.hidingAccountNumbers) }
                guard id == "5A" || id == "57" else { return (id, .value(text.hidingCardNumbers)) }
                let number = text.utf8.prefix(while: \.isASCIIDigit)
                return (id, .value(String(Substring(number)).masked))
            }
        )
    }
}
