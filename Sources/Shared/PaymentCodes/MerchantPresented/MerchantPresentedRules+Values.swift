import Money

extension MerchantPresentedRules {
    /// The rules for a value that stands in the root.
    mutating func checkValue(_ text: String, of id: DataObjectID) {
        // A template that could not be read has been reported; its text has no format of its own.
        guard !id.isTemplateOfRoot else { return }
        if let rule = ValueRule.root(id).broken(by: text) {
            violate(id.description, rule, text)
            return
        }
        switch id {
        case .payloadFormat where text != "01": violate("00", "the payload format indicator must be 01", text)
        case .initiation where PointOfInitiation(rawValue: text) == nil:
            violate("01", "the point of initiation method must be 11 or 12", text)
        case .unionPay where UnionPayAccount(text) == nil: notice("15", UnionPayAccount.rule, text)
        case .currency where NumericCurrency.named(text) == nil:
            notice("53", "the transaction currency should be a current one of ISO 4217", text)
        case .country: checkCountry(text)
        default: break
        }
    }

    private mutating func checkCountry(_ text: String) {
        if !text.utf8.allSatisfy(\.isASCIILetter) {
            violate("58", "the country code must be two letters of ISO 3166-1", text)
        } else if text.utf8.contains(where: { $0 & 0x20 != 0 }) {
            notice("58", "the country code should be in upper case", text)
        }
    }

    /// The rules that tie amount, currency, tip and fees together (4.7.4 to 4.7.8).
    mutating func checkMoney(in objects: [DataObject]) {
        let exponent = objects[.currency].flatMap { NumericCurrency.named($0.value)?.exponent }
        checkAmount(objects[.amount], exponent)
        checkAmount(objects[.fixedFee], exponent)
        checkPercentage(objects[.percentFee])
        let tip = objects[.tip]?.value
        if let tip, tip.isASCIIDigits, !["01", "02", "03"].contains(tip) {
            violate("55", "the tip or convenience indicator must be 01, 02 or 03", tip)
        }
        checkFee(objects[.fixedFee], .fixedFee, indicator: "02", tip)
        checkFee(objects[.percentFee], .percentFee, indicator: "03", tip)
    }

    private mutating func checkFee(_ fee: DataObject?, _ id: DataObjectID, indicator: String, _ tip: String?) {
        guard (tip == indicator) != (fee != nil) else { return }
        let rule = "\(ValueRule.root(id).name) must be present when ID 55 is \(indicator), and only then"
        violate(id.description, rule, fee?.value ?? "")
    }

    private mutating func checkAmount(_ object: DataObject?, _ exponent: Int?) {
        guard let object, ValueRule.root(object.id).broken(by: object.value) == nil else { return }
        let path = object.id.description
        let name = ValueRule.root(object.id).name
        guard let amount = DecimalAmount(object.value) else {
            violate(path, "\(name) must have digits and at most one point", object.value)
            return
        }
        if amount.isZero { violate(path, "\(name) must not be zero", object.value) }
        if let exponent, amount.decimals > exponent {
            notice(path, "\(name) should have at most \(exponent) digits after the point", object.value)
        }
    }

    private mutating func checkPercentage(_ object: DataObject?) {
        guard let object, ValueRule.root(object.id).broken(by: object.value) == nil else { return }
        let rule = "the convenience fee percentage must be 00.01 to 99.99, in digits and at most one point"
        // Five characters hold at most four decimals, so that a ten-thousandth is the finest there is.
        guard let fee = DecimalAmount(object.value)?.scaled(to: 4), (100...999_900).contains(fee) else {
            violate(object.id.description, rule, object.value)
            return
        }
    }
}
