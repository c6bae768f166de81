import TerminalUI

extension Form {
    /// The same form with labels, and the texts that can be chosen in words: a form knows no language.
    ///
    /// - Parameter choice: the words of a text, and of the empty one those that stand while nothing is chosen.
    func labelled(
        _ label: (ID) -> String,
        choice: (ID, String) -> String = { _, text in text }
    ) -> Form {
        var form = Form(
            fields.map { field in
                var words =
                    switch field.input {
                    case .text(let input): Field(field.id, label: label(field.id), input)
                    case .choice(let input):
                        Field(field.id, label: label(field.id), input.said { choice(field.id, $0) })
                    }
                words.error = field.error
                return words
            }
        )
        if fields.indices.contains(focus) { form.focus(on: fields[focus].id) }
        return form
    }
}

extension ChoiceField {
    /// The same choice in words.
    fileprivate func said(_ words: (String) -> String) -> ChoiceField {
        var field = ChoiceField(choices.map(words), selected: selected)
        if selected == nil { field.placeholder = words("") }
        return field
    }
}
