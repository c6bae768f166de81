import Ledger
import OutsideText

/// Why a ledger cannot be used, in Chinese.
extension Phrases {
    func chinese(_ error: LedgerError) -> String {
        switch error {
        case .missing(let directory): "\(path(directory)) 中没有账本：请先运行 counterfoil init，或用 --data 指定其他目录。"
        case .exists(let directory): "\(path(directory)) 中已有账本，未作改动：请用 --data 指定其他目录。"
        case .unwritable(let file, _): "账本无法写入：\(path(file))。请用 --data 选择自己的目录。"
        case .unreadable(let file, _): "账本无法读取：\(path(file))。请联系其所有者，或用 --data 指定其他目录。"
        case .foreign(let file): "\(path(file)) 不是本程序的账本，未作改动：请用 --data 指定其他目录。"
        case .newer(let file, _, _): "\(path(file)) 由更新版本写成：请升级本程序。"
        case .older(let file, _, _): "\(path(file)) 由旧版本写成，只能读取：请以可写入的账本重新打开。"
        case .held(let holder): "账本正被 \(holder.shown(limit: 80)) 使用：请先关闭该程序。"
        case .readOnly: "账本以只读方式打开，不能写入。"
        case .diskFailed: "磁盘故障，重新打开账本前不再记账：请检查磁盘后重启本程序。"
        case .foreignLog(let file): "\(path(file)) 不属于旁边的账本，未作改动：请移走该文件，或恢复备份。"
        case .refused: "备份未写入或未恢复，原文件未作改动：请在命令行运行以查看原因。"
        case .backupFailed(let file, _): "备份无法写入：\(path(file))。请指定可写入目录中的文件。"
        case .failed: "账本操作失败，未作记录：请重试；如再失败，请运行 counterfoil doctor。"
        case .damaged: "账本中有无法读取的内容：请运行 counterfoil verify。"
        case .broken: "账本文件已损坏：请运行 counterfoil verify，并恢复备份。"
        case .logWithoutIndex(let file): "\(path(file))-wal 缺少 \(path(file))-shm，无法读取：请将目录复制到可写入的位置。"
        }
    }

    private func path(_ path: String) -> String { path.shown(limit: 200) }
}
