extension MerchantPresentedRules {
    /// The rules for the objects of a template of the root.
    mutating func checkTemplate(_ objects: [DataObject], of id: DataObjectID) {
        let path = ObjectPath.root.joined(id)
        checkDuplicates(in: objects, below: path)
        switch id {
        case .additionalData: checkAdditionalData(objects, path)
        case .language: checkLanguage(objects, path)
        default: checkNetworkTemplate(objects, path)
        }
    }

    private mutating func checkAdditionalData(_ objects: [DataObject], _ path: ObjectPath) {
        if objects.isEmpty { violate(path, "the additional data must have at least one object") }
        for object in objects {
            let place = path.joined(object.id)
            switch object.content {
            case .template(let inner):
                checkDuplicates(in: inner, below: place)
                checkNetworkTemplate(inner, place)
            case .value where object.id.number >= 50: break
            case .value(let text):
                check(text, ValueRule.additionalData(object.id), place)
                checkAllocation(of: object.id, text, place)
            }
        }
    }

    private mutating func checkAllocation(of id: DataObjectID, _ text: String, _ path: ObjectPath) {
        switch id.number {
        case 0: violate(path, "the additional data must have no object with ID 00", text)
        case 9:
            let letters = Array(text.utf8)
            if !letters.allSatisfy({ "AME".utf8.contains($0) }) || Set(letters).count != letters.count {
                violate(path, "the additional consumer data request must have A, M and E, each at most once", text)
            }
        case 10 where text.scalarCount > 20:
            notice(path.description, "the merchant tax number of version 1.1 has at most 20 characters", text)
        case 11 where text.scalarCount != 3:
            notice(path.description, "the merchant channel of version 1.1 has 3 characters", text)
        default: break
        }
    }

    private mutating func checkLanguage(_ objects: [DataObject], _ path: ObjectPath) {
        for id in [DataObjectID(unchecked: 0), DataObjectID(unchecked: 1)] where objects[id] == nil {
            violate(path.joined(id), "\(ValueRule.language(id).name) must be present")
        }
        for object in objects {
            let place = path.joined(object.id)
            check(object.value, ValueRule.language(object.id), place)
            if object.id.number == 0, !object.value.utf8.allSatisfy(\.isASCIILetter) {
                violate(place, "the language preference must be two letters of ISO 639-1", object.value)
            }
            // They are strings, which may hold any character (4.5.3), but no name has such.
            if (1...2).contains(object.id.number), object.value.unicodeScalars.contains(where: \.isSteering) {
                let name = ValueRule.language(object.id).name
                notice(
                    place.description,
                    "\(name) should have no control characters or marks of direction",
                    object.value
                )
            }
        }
    }

    /// The rules for a template whose meaning a globally unique identifier settles (4.7.11, 4.8.1.5, 4.11).
    private mutating func checkNetworkTemplate(_ objects: [DataObject], _ path: ObjectPath) {
        if !objects.contains(where: { $0.id.number == 0 }) {
            violate(path.joined(.payloadFormat), "the globally unique identifier must be present")
        }
        for object in objects { check(object.value, ValueRule.networkTemplate(object.id), path.joined(object.id)) }
    }

    private mutating func check(_ text: String, _ rule: ValueRule, _ path: ObjectPath) {
        if let broken = rule.broken(by: text) { violate(path, broken, text) }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar draws nothing and changes how a terminal or a line of text shows others.
    fileprivate var isSteering: Bool { properties.generalCategory == .control || properties.isBidiControl }
}
