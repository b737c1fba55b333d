// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace cw::ui {

/// A line whose text must mean something. What cannot be read stays with a red edge and the reason in the tooltip, and
/// nothing is emitted. Esc gives the old value back; undo keys mean the design while nothing is being typed.
class CheckedField : public QLineEdit {
    Q_OBJECT
    Q_PROPERTY(bool invalid READ isInvalid NOTIFY invalidChanged)
public:
    explicit CheckedField(QWidget* parent = nullptr);

    /// An empty line is an answer too: there is no value.
    void setOptional(bool optional) { optional_ = optional; }
    /// Shown as tooltip while nothing is wrong.
    void setHelp(const QString& help);

    [[nodiscard]] bool isInvalid() const { return !error_.isEmpty(); }
    /// Why the text is refused; empty: it is not.
    [[nodiscard]] QString error() const { return error_; }

signals:
    /// The user emptied an optional field.
    void cleared();
    void invalidChanged(bool invalid);

protected:
    /// The value as it is edited; empty: there is none.
    [[nodiscard]] virtual QString valueText() const = 0;
    [[nodiscard]] virtual bool hasValue() const = 0;
    struct Taken {
        QString problem;                       ///< empty: the text is the value now
        bool is_other = false;                 ///< than before
    };
    /// Reads what was typed into the value. Emits nothing.
    [[nodiscard]] virtual Taken take(const QString& text) = 0;
    /// The user entered another value: emits it.
    virtual void tell() = 0;
    virtual void forget() = 0;

    /// Shows the value, unless the user is in the middle of typing.
    void showValue();
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    void display();
    void setError(const QString& error);

    bool optional_ = false;
    QString help_;
    QString error_;
};

}  // namespace cw::ui
