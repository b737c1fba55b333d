// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>

namespace cw::ui {

/// A field with a list under it, laid over the upper middle of a window: type, choose with the arrows, Enter. Esc or work
/// elsewhere closes it. Rows that are not enabled are shown, but cannot be chosen.
class QuickList final : public QFrame {
    Q_OBJECT
public:
    /// Besides Qt::DisplayRole, Qt::DecorationRole: a second line, and what stands at the right.
    enum Role { caption_role = Qt::UserRole + 1, trailing_role };

    /// The model is not owned and outlives the list. `nothing`: what is said when it is empty.
    QuickList(QAbstractItemModel& model, const QString& title, const QString& prompt, const QString& nothing, QWidget& over);

    /// Shows itself empty, with the keyboard in the field.
    void open();
    /// Gives the keyboard back to who had it.
    void dismiss();
    [[nodiscard]] QLineEdit& field() const { return *field_; }
    [[nodiscard]] QListView& list() const { return *list_; }

signals:
    void opening();
    /// The words changed: the model is to be filled anew.
    void asked(const QString& words);
    /// The list is closed already.
    void chosen(const QModelIndex& index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void place();
    void choose(const QModelIndex& index);
    void step(int by);
    [[nodiscard]] bool key(int key);

    QAbstractItemModel& model_;
    QLineEdit* field_;
    QListView* list_;
    QLabel* nothing_;
    QPointer<QWidget> before_;
};

}  // namespace cw::ui
