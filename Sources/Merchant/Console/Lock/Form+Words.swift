import TerminalUI

extension Form {
    /// The same form with labels, and the texts that can be chosen in words: a form knows no language.
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
                        Field(
                            field.id,
                            label: label(field.id),
                            ChoiceField(input.choices.map { choice(field.id, $0) }, selected: input.selected)
                        )
                    }
                words.error = field.error
                return words
            }
        )
        if fields.indices.contains(focus) { form.focus(on: fields[focus].id) }
        return form
    }
}
