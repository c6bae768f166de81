extension Form.Field {
    var isFocused: Bool {
        get {
            switch input {
            case .text(let field): field.isFocused
            case .choice(let field): field.isFocused
            }
        }
        set {
            switch input {
            case .text(var field):
                field.isFocused = newValue
                input = .text(field)
            case .choice(var field):
                field.isFocused = newValue
                input = .choice(field)
            }
        }
    }

    mutating func edit(_ key: Key) -> Bool {
        switch input {
        case .text(var field):
            defer { input = .text(field) }
            return field.handle(key)
        case .choice(var field):
            defer { input = .choice(field) }
            return field.handle(key)
        }
    }
}
