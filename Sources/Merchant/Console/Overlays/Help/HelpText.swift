import TerminalUI

/// The keys of a screen and of every screen in groups, as lines of a width.
struct HelpText {
    /// The columns that the names of the keys take.
    static let keyColumns = 16

    private let model: ConsoleModel
    private let phrases: Phrases

    init(of model: ConsoleModel, _ phrases: Phrases) {
        (self.model, self.phrases) = (model, phrases)
    }

    /// The lines about the keys that answer to a text, or about all.
    ///
    /// - Parameter columns: the columns of a line.
    func lines(answeringTo filter: String = "", columns: Int) -> [HelpLine] {
        let lines = groups(answeringTo: filter).map { title, bindings in
            [HelpLine(kind: .heading, text: title)] + bindings.flatMap { self.lines(about: $0, columns: columns) }
        }
        guard !lines.isEmpty else { return [HelpLine(kind: .disabledKey, text: phrases.noSuchKey)] }
        return Array(lines.joined(separator: [HelpLine(kind: .blank)]))
    }

    private typealias Group = (title: String, bindings: [Binding<ConsoleAction>])

    private func groups(answeringTo filter: String) -> [Group] {
        let own = ConsoleKeys.screen(model, phrases).bindings.count
        let all = Array(ConsoleKeys.context(of: model, phrases).bindings.enumerated())
        let others = ConsoleKeys.context(of: model, Phrases(phrases.language.other)).bindings
        let exact = all.filter { isKey(filter, of: $0.element) }
        let wanted = exact.isEmpty ? all.filter { answers($0.element, others[$0.offset], to: filter) } : exact
        let groups: [Group] = [
            (phrases.name(of: model.screen), wanted.filter { $0.offset < own }.map(\.element)),
            (phrases.everywhere, wanted.filter { $0.offset >= own && !$0.element.isScreen }.map(\.element)),
            (phrases.screens, wanted.filter { $0.offset >= own && $0.element.isScreen }.map(\.element)),
        ]
        return groups.filter { !$0.bindings.isEmpty }
    }

    private func lines(about binding: Binding<ConsoleAction>, columns: Int) -> [HelpLine] {
        let said = binding.help.isEmpty ? binding.label : binding.help
        let sentence = binding.isScreen && said != binding.label ? "\(binding.label) · \(said)" : said
        let text = binding.disabledReason.map { "\(sentence) (\($0))" } ?? sentence
        let kind: HelpLine.Kind = binding.isEnabled ? .key : .disabledKey
        let keys = phrases.names(of: binding.keys.prefix(3))
        let wrapped = TextWrap.lines(of: text, columns: max(1, columns - Self.keyColumns - 1))
        return wrapped.enumerated().map { HelpLine(kind: kind, keys: $0 == 0 ? keys : "", text: $1) }
    }

    // A letter is a key in its own case, and F9 is one in any.
    private func isKey(_ text: String, of binding: Binding<ConsoleAction>) -> Bool {
        let wanted = Self.folded(text)
        return labels(of: binding).contains { label in
            label == wanted || label.count > 1 && label.lowercased() == wanted.lowercased()
        }
    }

    // What is printed on the key, and what it is called.
    private func labels(of binding: Binding<ConsoleAction>) -> [String] {
        binding.keys.flatMap { [$0.label, phrases.name(of: $0)] }
    }

    private func answers(
        _ binding: Binding<ConsoleAction>,
        _ other: Binding<ConsoleAction>,
        to filter: String
    ) -> Bool {
        let texts = labels(of: binding) + [binding.label, binding.help, other.label, other.help]
        let text = Self.folded(texts.joined(separator: " ")).lowercased()
        return Self.folded(filter).lowercased().split(separator: " ").allSatisfy { text.contains($0) }
    }

    // What an input method made wide is what was meant.
    private static func folded(_ text: String) -> String {
        String(
            text.map { character in
                if case .character(let plain) = Key.character(character).folded { plain } else { character }
            }
        )
    }
}

extension Binding<ConsoleAction> {
    fileprivate var isScreen: Bool { if case .show = action { true } else { false } }
}
