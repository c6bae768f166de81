/// The rules of EMVCo QRCPS CPM 1.0, chapters 3, 5 and 6, for the objects of a code.
struct ConsumerPresentedRules {
    private(set) var violations: [CodeViolation]
    private(set) var notices: [CodeViolation] = []

    init(violations: [CodeViolation]) {
        self.violations = violations
    }

    mutating func check(_ content: ConsumerPresentedContent) {
        checkFormatIndicator(content.objects)
        checkTemplates(content.objects)
        // More than two have been refused; looking at them all would take the square of a hostile code's length.
        let applications = content.applications.prefix(2)
        var isCommonChecked = false
        for (place, application) in applications.enumerated() {
            let path = place == 0 ? "61" : "61[\(place)]"
            guard application.name != nil else {
                notices.append(Self.nameRule(path, application))
                continue
            }
            checkMerged(application, path)
            for object in application.objects { checkValue(object, below: path) }
            if !isCommonChecked { for object in application.commonObjects { checkValue(object, below: "62") } }
            isCommonChecked = true
        }
        if let first = applications.first, !applications.contains(where: { $0.name != nil }) {
            violations.append(Self.nameRule("61", first))
        }
    }

    /// A template without a usable name is skipped, and only a code without any other is refused (5.1.4).
    private static func nameRule(_ path: String, _ application: ApplicationTemplate) -> CodeViolation {
        CodeViolation(
            path: "\(path).4F",
            rule: "the name of an application must have 5 to 16 bytes",
            found: HexadecimalText.encode(application.objects.bytes(0x4F) ?? [])
        )
    }

    private mutating func violate(_ path: String, _ rule: String, _ found: [UInt8] = []) {
        violations.append(CodeViolation(path: path, rule: rule, found: HexadecimalText.encode(found)))
    }

    private mutating func checkFormatIndicator(_ objects: [TagLengthValue]) {
        if objects.filter({ $0.has(0x85) }).count > 1 {
            violate("85", "the payload format indicator must stand once only", [0x85])
        }
        guard let first = objects.first, first.has(0x85) else {
            violate("85", "the payload format indicator must be the first object", objects.first?.tag ?? [])
            return
        }
        if first.value != ConsumerPresentedContent.formatIndicator {
            violate("85", "the payload format indicator must be CPV01, in hexadecimal 4350563031", first.value)
        }
    }

    /// One application, or two with or without common data, before any other template (3.1.1).
    private mutating func checkTemplates(_ objects: [TagLengthValue]) {
        let applications = objects.filter { $0.has(0x61) }.count
        let commons = objects.filter { $0.has(0x62) }.count
        if applications == 0 { violate("61", "an application template must be present") }
        if applications > 2 { violate("61", "at most two application templates may be present", [0x61]) }
        if commons > 1 { violate("62", "at most one common data template must be present", [0x62]) }
        if commons > 0, applications < 2 {
            violate("62", "the common data template must be present with two application templates only", [0x62])
        }
        let others = objects.dropFirst().drop { $0.has(0x61) || $0.has(0x62) }
        if let late = others.first(where: { $0.has(0x61) || $0.has(0x62) }) {
            violate(late.tagText, "the templates 61 and 62 must come before all others", late.tag)
        }
    }

    private mutating func checkMerged(_ application: ApplicationTemplate, _ path: String) {
        var seen: Set<[UInt8]> = []
        for object in application.terminalData where !seen.insert(object.tag).inserted {
            // A set bit 6 of a tag's first byte marks a template, of which there may be more.
            guard let first = object.tag.first, first & 0x20 == 0 else { continue }
            violate(object, below: path, "an object must stand once only in 61 and 62 together")
        }
        if !seen.contains([0x57]), !seen.contains([0x5A]) {
            violate("\(path).57", "track 2 data, 57, or the account number, 5A, must be present")
        }
    }

    private mutating func checkValue(_ object: TagLengthValue, below path: String) {
        guard let rule = TagRule(object.tag), !rule.isKept(by: object.value) else { return }
        violate(object, below: path, rule.text)
    }

    /// Reports an object, without the account number in it.
    private mutating func violate(_ object: TagLengthValue, below path: String, _ rule: String) {
        let isSecret = object.has(0x57) || object.has(0x5A)
        let value = HexadecimalText.encode(object.value)
        violations.append(
            CodeViolation(path: path.joined(object.tag), rule: rule, found: isSecret ? value.masked : value)
        )
    }
}
