package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Product { // LINT: missing-primary-key
    String name;
}
