package dk.opfoelgning.report;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;

/// Templates see the components of records, and no other member of any class.
final class OnlyRecords implements MemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return new Components(type);
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }

    private record Components(Class<?> type) implements ClassMemberAccessPolicy {
        @Override
        public boolean isMethodExposed(Method method) {
            return type.isRecord()
                    && Arrays.stream(type.getRecordComponents())
                            .anyMatch(component -> component.getAccessor().equals(method));
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
