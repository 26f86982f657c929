#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace workbench {

// A row of joined buttons of which one is chosen, or, with Many, at least one.
class Segments : public QWidget {
    Q_OBJECT

public:
    enum class Choice { One, Many };

    explicit Segments(Choice choice, QWidget *parent = nullptr);

    // Texts in order, with icons by name where there are any. Keeps what is checked.
    void setItems(const QStringList &texts, const QStringList &icons = {});
    void setText(int index, const QString &text);
    [[nodiscard]] int current() const; // With One.
    void setCurrent(int index);
    [[nodiscard]] QList<int> checked() const;
    void setChecked(const QList<int> &indices);

Q_SIGNALS:
    // A person or setCurrent()/setChecked() changed it.
    void changed();

private:
    void keepOneChecked(int index, bool isChecked);

    Choice m_choice;
    QButtonGroup *m_group;
};

} // namespace workbench
