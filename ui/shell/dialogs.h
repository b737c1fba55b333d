// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QDateTime>
#include <QString>
#include <QStringList>

#include "document/network_import.h"
#include "fabric/graph_counts.h"

class QWidget;

namespace cw::ui {

enum class SaveAnswer { save, discard, cancel };
/// What to do about a file that somebody else has written in the meantime.
enum class ChangedAnswer { overwrite, save_as, load_theirs, cancel };

struct TemplateChoice {
    QString id;
    std::int64_t gpus = 0;                     ///< 0: as published
};

/// A network file that has been read, before it is taken.
struct NetworkPreview {
    QString file;
    QString name;                              ///< that is proposed
    bool is_subnet = false;                    ///< InfiniBand; GraphML does not tell
    fabric::GraphCounts counts;
};

/// Every question that stops the user, in one place, so that commands can be tested without a person.
class Dialogs {
public:
    virtual ~Dialogs() = default;
    virtual void error(const QString& what, const QString& details) = 0;
    [[nodiscard]] virtual SaveAnswer askSave(const QString& title) = 0;
    [[nodiscard]] virtual ChangedAnswer askChangedOnDisk(const QString& file_name) = 0;
    /// Empty: cancelled.
    [[nodiscard]] virtual QString openPath() = 0;
    /// Several files to be read in; none: cancelled.
    [[nodiscard]] virtual QStringList importPaths(const QString& title, const QString& filter) = 0;
    [[nodiscard]] virtual QString openPicturePath() = 0;
    [[nodiscard]] virtual QString savePath(const QString& title, const QString& suggestion, const QString& filter) = 0;
    [[nodiscard]] virtual std::optional<TemplateChoice> chooseTemplate() = 0;
    /// Nothing: cancelled.
    [[nodiscard]] virtual std::optional<document::NetworkToImport> askNetwork(const NetworkPreview& preview) = 0;
    /// True: take the recovered design.
    [[nodiscard]] virtual bool askRecover(const QString& title, const QDateTime& written) = 0;
};

class QtDialogs final : public Dialogs {
public:
    explicit QtDialogs(QWidget& parent) : parent_(parent) {}
    void error(const QString& what, const QString& details) override;
    [[nodiscard]] SaveAnswer askSave(const QString& title) override;
    [[nodiscard]] ChangedAnswer askChangedOnDisk(const QString& file_name) override;
    [[nodiscard]] QString openPath() override;
    [[nodiscard]] QStringList importPaths(const QString& title, const QString& filter) override;
    [[nodiscard]] QString openPicturePath() override;
    [[nodiscard]] QString savePath(const QString& title, const QString& suggestion, const QString& filter) override;
    [[nodiscard]] std::optional<TemplateChoice> chooseTemplate() override;
    [[nodiscard]] std::optional<document::NetworkToImport> askNetwork(const NetworkPreview& preview) override;
    [[nodiscard]] bool askRecover(const QString& title, const QDateTime& written) override;

private:
    QWidget& parent_;
};

}  // namespace cw::ui
