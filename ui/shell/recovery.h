// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include "session/document_session.h"

namespace cw::ui {

/// Keeps modified designs in a folder of the user, so that a crash costs a few seconds of work.
///
/// Each running program owns `<name>.json`, `<name>.origin` (the file that the design belongs to) and `<name>.lock`.
/// Whoever can take the lock of another knows that its owner died.
class Recovery final : public QObject {
    Q_OBJECT
public:
    static constexpr int default_interval_s = 5;

    struct Leftover {
        QString file;
        QString origin;                        ///< empty: was never saved
        QDateTime written;
    };

    /// `folder` is made when it is first needed.
    Recovery(DocumentSession& session, QString folder, QObject* parent = nullptr);
    ~Recovery() override;

    /// AppDataLocation/recovery.
    [[nodiscard]] static QString defaultFolder();

    /// Of programs that no longer run.
    [[nodiscard]] std::vector<Leftover> leftovers() const;
    static void discard(const Leftover& leftover);

    /// How often modified work is kept; it takes effect at once.
    void setInterval(int seconds);
    [[nodiscard]] int interval() const;
    /// Writes now when there is something new to keep; what went wrong, or nothing.
    std::optional<QString> keep();
    /// Removes what was kept: everything is saved or given up.
    void forget();
    [[nodiscard]] QString file() const;

private:
    [[nodiscard]] bool prepareFolder();
    void followModified(bool modified);

    DocumentSession& session_;
    QString folder_;
    QString stem_;
    std::unique_ptr<QLockFile> lock_;
    QTimer timer_;
    document::Document kept_;
    bool has_kept_ = false;
};

}  // namespace cw::ui
